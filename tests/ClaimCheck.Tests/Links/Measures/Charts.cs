namespace ClaimCheck.Tests.Links.Measures;

/// <summary>Charts of one measure, as a statistics office would export them.</summary>
internal static class Charts
{
    /// <summary>Shares by age group, one time.</summary>
    public const string Ages = """
        subject,metric,value,unit,period,metric_aliases
        Age structure of Nordland,0-14 years,21.3,%,2018,Age structure of Nordland
        Age structure of Nordland,15-64 years,62.4,%,2018,Age structure of Nordland
        Age structure of Nordland,65 years and older,16.3,%,2018,Age structure of Nordland
        """;

    /// <summary>Rates of two sexes, three times.</summary>
    public const string Sexes = """
        subject,metric,value,unit,period,metric_aliases
        Accident rate in Nordland by gender,Male,17.2,,2018,Accident rate in Nordland by gender
        Accident rate in Nordland by gender,Female,5.4,,2018,Accident rate in Nordland by gender
        Accident rate in Nordland by gender,Male,18.1,,2017,Accident rate in Nordland by gender
        Accident rate in Nordland by gender,Female,5.9,,2017,Accident rate in Nordland by gender
        Accident rate in Nordland by gender,Male,19,,2016,Accident rate in Nordland by gender
        Accident rate in Nordland by gender,Female,6.5,,2016,Accident rate in Nordland by gender
        """;

    /// <summary>Shares of sectors whose names join several things.</summary>
    public const string Sectors = """
        subject,metric,value,unit,period,metric_aliases
        Employment by sector in Nordland,"Agriculture, forestry and fishing",12.1,%,2019,Employment by sector in Nordland
        Employment by sector in Nordland,Industry (incl. construction),32.5,%,2019,Employment by sector in Nordland
        Employment by sector in Nordland,Services,55.4,%,2019,Employment by sector in Nordland
        Employment by sector in Nordland,"Agriculture, forestry and fishing",12.9,%,2018,Employment by sector in Nordland
        Employment by sector in Nordland,Industry (incl. construction),33,%,2018,Employment by sector in Nordland
        Employment by sector in Nordland,Services,54.1,%,2018,Employment by sector in Nordland
        """;

    /// <summary>A ranking: names with brackets and ranks, one measure.</summary>
    public const string Films = """
        subject,metric,value,unit,period,metric_aliases
        (1) Harbour Lights (2015),Production budgets of Nordland films,250,million U.S. dollars,2019,Production budget in million U.S. dollars
        (2) The Long Winter (2017),Production budgets of Nordland films,190,million U.S. dollars,2019,Production budget in million U.S. dollars
        (3) Ferry Boys (2009),Production budgets of Nordland films,85,million U.S. dollars,2019,Production budget in million U.S. dollars
        (4) Salt (2011),Production budgets of Nordland films,38,million U.S. dollars,2019,Production budget in million U.S. dollars
        """;

    /// <summary>A series over quarters, in money.</summary>
    public const string Quarters = """
        subject,metric,value,unit,period,metric_aliases
        Lumen quarterly revenue,Revenue in million U.S. dollars,458,million U.S. dollars,2019-Q4,Lumen quarterly revenue
        Lumen quarterly revenue,Revenue in million U.S. dollars,403,million U.S. dollars,2019-Q3,Lumen quarterly revenue
        Lumen quarterly revenue,Revenue in million U.S. dollars,387,million U.S. dollars,2019-Q2,Lumen quarterly revenue
        Lumen quarterly revenue,Revenue in million U.S. dollars,392,million U.S. dollars,2018-Q4,Lumen quarterly revenue
        """;

    /// <summary>A series over years, with years ahead.</summary>
    public const string Users = """
        subject,metric,value,unit,period,metric_aliases
        Internet users in Nordland,Number of users in millions,4.1,millions,2017,Internet users in Nordland
        Internet users in Nordland,Number of users in millions,4.4,millions,2018,Internet users in Nordland
        Internet users in Nordland,Number of users in millions,5.2,millions,2023,Internet users in Nordland
        """;

    /// <summary>Answers to a question.</summary>
    public const string Answers = """
        subject,metric,value,unit,period,metric_aliases
        Art buyers in Nordland who bought online,Yes,44,%,2019,Art buyers in Nordland who bought online
        Art buyers in Nordland who bought online,No,56,%,2019,Art buyers in Nordland who bought online
        Art buyers in Nordland who bought online,Yes,38,%,2014,Art buyers in Nordland who bought online
        Art buyers in Nordland who bought online,No,62,%,2014,Art buyers in Nordland who bought online
        """;

    /// <summary>Two blocs by their letters.</summary>
    public const string Blocs = """
        subject,metric,value,unit,period,metric_aliases
        Consumer price index growth by bloc,NU,2.2,%,2018,Consumer price index growth by bloc
        Consumer price index growth by bloc,Crown area,1.9,%,2018,Consumer price index growth by bloc
        Consumer price index growth by bloc,NU,2.4,%,2017,Consumer price index growth by bloc
        Consumer price index growth by bloc,Crown area,2,%,2017,Consumer price index growth by bloc
        """;

    /// <summary>Small counts of two towns.</summary>
    public const string Members = """
        subject,metric,value,unit,period,metric_aliases
        Port Alba,Men,14,,2018,Members of town councils in Nordland by gender
        Port Alba,Women,9,,2018,Members of town councils in Nordland by gender
        Graybeck,Men,11,,2018,Members of town councils in Nordland by gender
        Graybeck,Women,12,,2018,Members of town councils in Nordland by gender
        """;
}
