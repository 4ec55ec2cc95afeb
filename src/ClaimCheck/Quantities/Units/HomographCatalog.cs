namespace ClaimCheck.Quantities;

/// <summary>Abbreviations that need a word beside them to be a unit, or to be this one. Adding one is an entry with its examples.</summary>
internal static class HomographCatalog
{
    private static readonly string[] Prices = ["cost", "costs", "price", "prices", "priced", "pay", "pays", "paid", "fee", "fees", "ticket", "tickets", "fare", "fares", "worth", "budget", "bill", "rent", "wage", "wages", "salary", "salaries", "sold", "bought", "earn", "earns", "earned", "charged"];

    /// <summary>All entries; of two with one spelling the first whose words stand in the sentence wins.</summary>
    public static IReadOnlyList<Homograph> All { get; } =
    [
        new("MP", Known("MP"), "camera*", "lens*", "sensor*", "photo*", "selfie*", "shooter*", "megapixel*", "display") { Examples = [Example.Reads("a camera with 12 MP", 12m, "MP"), Example.Reads("The house sat with 40 MP.", 40m)] },
        new("kn", Known("HRK"), Prices) { Examples = [Example.Reads("The ticket cost 90 kn.", 90m, "HRK"), Example.Reads("It sailed at 15 kn.", 15m, "kn")] },
        new("F", Known("F"), "capacit*", "farad*") { Examples = [Example.Reads("The capacitor holds 4 F.", 4m, "F"), Example.Reads("The oven was at 350 F.", 350m, "[degF]")] },
        new("C", Known("C"), "charge", "charges", "coulomb*") { Examples = [Example.Reads("a charge of 3 C", 3m, "C"), Example.Reads("It cooled to 3 C.", 3m, "Cel")] },
        new("A", Known("A"), "current", "currents", "amper*", "amp", "amps", "circuit", "fuse", "electrode*", "voltage") { Examples = [Example.Reads("a current of 5 A", 5m, "A"), Example.Reads("He took 5 A levels.", 5m)] },
        new("K", Known("K"), "kelvin", "temperature", "temperatures", "cooled", "plasma", "cryogenic*", "superconduct*") { Examples = [Example.Reads("a temperature of 300 K", 300m, "K"), Example.Reads("a score of 300 K", 300m)] },
        new("N", Known("N"), "force", "forces", "newton*", "thrust", "load", "grip") { Examples = [Example.Reads("a force of 40 N", 40m, "N"), Example.Reads("a bearing of 40 N", 40m)] },
        new("J", Known("J"), "energy", "energies", "joule*", "pulse", "laser") { Examples = [Example.Reads("an energy of 5 J", 5m, "J"), Example.Reads("a grade of 5 J", 5m)] },
        new("T", new Unit("T", "tesla", Dimension.Other), "magnet*", "field", "fields", "tesla*", "mri", "scanner") { Examples = [Example.Reads("a magnetic field of 3 T", 3m, "T"), Example.Reads("a grade of 3 T", 3m)] },
        new("H", new Unit("H", "henry", Dimension.Other), "inductor*", "inductance", "coil", "henry*") { Examples = [Example.Reads("an inductor of 2 H", 2m, "H"), Example.Reads("a pencil of 2 H", 2m)] },
    ];

    private static Unit Known(string code) => UnitCatalog.Find(code)!;
}
