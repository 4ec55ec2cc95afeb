using ClaimCheck.Reports;

namespace ClaimCheck.Cli;

/// <summary>Where reports go, as the command line says it.</summary>
internal sealed record OutputSettings
{
    /// <summary>The value of <c>-f</c>; null when it was not given.</summary>
    public IReportFormat? Format { get; init; }

    /// <summary>The values of <c>-o</c>, in order.</summary>
    public IReadOnlyList<OutputTarget> Targets { get; init; } = [];

    /// <summary>Whether notes and the terminal report are left out.</summary>
    public bool Quiet { get; init; }

    /// <summary>The value of <c>--color</c>.</summary>
    public ColorChoice Color { get; init; }

    /// <summary>How reports are written; colour and width are decided for each output.</summary>
    public ReportOptions Report { get; init; } = new();

    /// <summary>Each output with its format, standard output first. Files take the prefix, then <c>-f</c>, then their ending; standard output what is left of <c>-f</c>, else the terminal report.</summary>
    public IReadOnlyList<(IReportFormat Format, OutputTarget Target)> Plan()
    {
        var terminal = ReportFormats.All[0];
        var named = Targets.Any(target => target.Format is null && !target.IsStandardOutput);
        var standard = Targets.FirstOrDefault(target => target.IsStandardOutput);
        var standardFormat = standard.Format ?? (named ? null : Format) ?? terminal;
        var plan = new List<(IReportFormat, OutputTarget)>();
        // Quiet is said of what a person reads, not of a format that was asked for.
        if (standard.Format is not null || standardFormat != terminal || !Quiet) plan.Add((standardFormat, new OutputTarget(null, "-")));
        foreach (var target in Targets.Where(target => !target.IsStandardOutput))
            plan.Add((target.Format ?? Format ?? target.FormatByExtension ?? terminal, target));
        return plan;
    }
}
