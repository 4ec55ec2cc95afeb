namespace ClaimCheck.Cli;

/// <summary>Does work on several processors and gives the results in the order of the work.</summary>
internal static class OrderedWork
{
    /// <summary>Begins each piece when one of <paramref name="jobs"/> places is free; never holds more than a few results a place.</summary>
    /// <param name="source">The pieces, drawn one at a time on the caller's thread.</param>
    /// <param name="work">What is done with each; on any thread.</param>
    /// <param name="jobs">How many at once; 1 does everything on the caller's thread.</param>
    public static IEnumerable<TResult> Run<TItem, TResult>(IEnumerable<TItem> source, Func<TItem, TResult> work, int jobs)
    {
        if (jobs <= 1)
        {
            foreach (var item in source) yield return work(item);
            yield break;
        }

        var places = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler;
        var pending = new Queue<Task<TResult>>();
        foreach (var item in source)
        {
            pending.Enqueue(Task.Factory.StartNew(() => work(item), CancellationToken.None, TaskCreationOptions.None, places));
            while (pending.Count >= jobs * 4 || (pending.Count > 0 && pending.Peek().IsCompleted)) yield return Result(pending.Dequeue());
        }

        while (pending.Count > 0) yield return Result(pending.Dequeue());
    }

    private static TResult Result<TResult>(Task<TResult> task) => task.GetAwaiter().GetResult();
}
