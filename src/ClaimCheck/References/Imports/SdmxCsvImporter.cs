namespace ClaimCheck.References;

/// <summary>SDMX-CSV of any statistics office: one observation a row, codes or labels or both.</summary>
internal sealed class SdmxCsvImporter : IFactImporter
{
    private static readonly string[] Subjects = ["REF_AREA", "GEO", "COUNTRY", "LOCATION", "COU", "REPORTER", "ENTITY"];
    private static readonly string[] Metrics = ["INDICATOR", "MEASURE", "INDIC", "NA_ITEM", "SERIES", "SUBJECT", "VARIABLE", "ITEM"];
    private static readonly string[] Attributes = ["STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME", "ACTION", "DATAFLOW", "LAST UPDATE", "DECIMALS", "CONF_STATUS", "OBS_COMMENT", "OBS_FLAG", "TIME_FORMAT"];

    public string Name => "sdmx-csv";

    public string Describes => "SDMX-CSV of any statistics office";

    public FactImport Import(TableText file, ImportOptions options)
    {
        var run = new ImportRun(file.Name, options);
        var table = ImportTable.Read(file, run, options, "OBS_VALUE", "TIME_PERIOD");
        var columns = table is null ? null : new SdmxColumns(table.Header);
        var (value, time) = (columns?.Find("OBS_VALUE") ?? -1, columns?.Find("TIME_PERIOD") ?? -1);
        if (table is null || columns is null || value < 0 || time < 0)
        {
            run.Add(ImportProblems.OtherKind(file.Name, Name, "the columns \"TIME_PERIOD\" and \"OBS_VALUE\""));
            return run.Finish();
        }

        var (subject, metric, unit, scale, status) = (columns.Find(Subjects), columns.Find(Metrics), columns.Find("UNIT_MEASURE", "UNIT"), columns.Find("UNIT_MULT"), columns.Find("OBS_STATUS", "OBS_FLAG"));
        var (flow, title) = (columns.Find("DATAFLOW", "STRUCTURE_ID"), columns.Find("STRUCTURE_NAME"));
        var taken = new HashSet<int>([value, time, subject, metric, unit, scale, status, .. Attributes.Select(name => columns.Find(name))]);
        var dims = columns.All.Where(at => !taken.Contains(at)).ToList();
        foreach (var row in table.Rows)
        {
            var line = table.LineOf(row);
            var (area, areaCode) = columns.Read(row, subject);
            var (measure, _) = columns.Read(row, metric);
            var (flowName, flowCode) = columns.Read(row, flow);
            if (columns.Read(row, title).Name is { Length: > 0 } named) flowName = named;
            else if (flowName == flowCode) flowName = Bare(flowCode);
            if (area == areaCode) area = AreaCodes.Find(areaCode) ?? area;
            var (unitName, unitCode) = columns.Read(row, unit);
            var known = UnitCodes.Find(unitCode) ?? UnitCodes.Find(unitName);
            if (known is null && unitCode.Length > 0) run.AddUnknownUnit(unitCode);
            var factor = columns.Read(row, scale).Code;
            run.Add(
                new FactRow(area.Length > 0 ? area : flowName, options.Metric ?? (measure.Length > 0 ? measure : flowName), row.Cells[value])
                {
                    Unit = known?.Unit ?? "",
                    Scale = factor is "" or "0" ? known?.Scale ?? "" : factor,
                    Period = columns.Read(row, time).Code,
                    Aliases = ImportRun.List(area, areaCode.Length > 2 ? areaCode : ""),
                    Dims = ImportRun.List("", dims.Select(at => (columns.NameOf(at), columns.Read(row, at).Name)).Where(pair => pair.Name.Length > 0).Select(pair => $"{pair.Item1}={pair.Name}")),
                    Status = ObservationStatus.OfAll(columns.Read(row, status).Code),
                    Source = flowCode,
                    Note = run.Place(line, table.Header[value]),
                },
                line, table.Header[value]);
        }

        return run.Finish();
    }

    // "ESTAT:UNE_RT_M(1.0)" as "UNE_RT_M".
    private static string Bare(string flow)
    {
        var name = flow[(flow.IndexOf(':', StringComparison.Ordinal) + 1)..];
        var version = name.IndexOf('(', StringComparison.Ordinal);
        return version > 0 ? name[..version] : name;
    }
}
