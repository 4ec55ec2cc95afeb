using ClaimCheck.Quantities;

namespace ClaimCheck.References;

/// <summary>What is asked of a table's rows beside their words, worked out once.</summary>
internal sealed class TableLookup
{
    private readonly Dictionary<string, List<Fact>> _byId = new(StringComparer.Ordinal);

    public TableLookup(IReadOnlyList<Fact> facts)
    {
        Of = facts;
        var currencies = new Dictionary<string, Unit>(StringComparer.Ordinal);
        foreach (var fact in facts)
        {
            if (fact.Unit is { Dimension: Dimension.Money, Per: null } money) currencies.TryAdd(money.Code, money);
            if (fact.Id is not { } id) continue;
            if (!_byId.TryGetValue(id, out var rows)) _byId.Add(id, rows = []);
            rows.Add(fact);
        }

        Currencies = [.. currencies.Values];
    }

    /// <summary>The rows.</summary>
    public IReadOnlyList<Fact> Of { get; }

    /// <summary>The plain currencies of the values, in the order of their first rows.</summary>
    public IReadOnlyList<Unit> Currencies { get; }

    /// <summary>The rows with an id.</summary>
    public IReadOnlyList<Fact> ById(string id) => _byId.TryGetValue(id, out var rows) ? rows : [];
}
