using System.Globalization;
using BenchmarkDotNet.Running;
using ClaimCheck.Benchmarks;

if (args is ["quick"]) Quick.Run(Console.Out);
else if (args is ["ratio"]) Quick.Ratio(Console.Out);
else if (args is ["profile"]) Quick.Repeat(20);
else if (args is ["profile", var hostile]) Quick.Repeat(4, hostile);
else if (args is ["table-step", var step, var rows, var path]) Tables.Child(Console.Out, step, int.Parse(rows, CultureInfo.InvariantCulture), path);
else if (args is ["tables", .. var sizes]) Tables.Run(Console.Out, [.. sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture))]);
else BenchmarkSwitcher.FromAssembly(typeof(Quick).Assembly).Run(args);
