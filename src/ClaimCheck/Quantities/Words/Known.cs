using ClaimCheck.Tokens;

namespace ClaimCheck.Quantities;

/// <summary>The words that rules of this stage ask for by name; the number of each is its place in the lexicon, so that the question is one comparison.</summary>
/// <remarks>A name is its word in lower case; the order is that of the alphabet.</remarks>
internal enum Known : ushort
{
    A = Lexicon.FirstWord, About, Age, Aged, Ago, Am, An, And, Another, Apart, Around, At, Average, Away, Be, Before, Between,
    Bought, Broken, Build, Built, Buy, By, Came, Cent, Combined, Come, Compared, D, Day, Deep, Digit, Digits, Double, Down, Each,
    Earlier, Ended, Every, First, Fourth, From, Further, Gave, Give, Given, Gives, Giving, Gmt, H, Half, He, Head, Heat,
    Heatwave, Held, High, Higher, Hold, I, In, Inside, Is, Its, Just, Laid, Last, Later, Latter, Long, Low, Lower, M, Made, Make,
    Makes, Making, Mid, Minus, Month, Multi, Nearly, Negative, No, Now, Number, Of, Old, Olds, One, Only, Or, Out, Over, P, Paid,
    Pass, Past, Pay, Per, Percent, Perhaps, Piece, Pm, Point, Points, Put, Puts, Putting, Quarter, Quarters, Race, Raise, Raised,
    Raises, S, Scores, Season, Second, Set, Sets, Share, She, Single, Some, Sprint, Take, Takes, Taking, Tall, Tens, That, The,
    Their, Third, This, Three, Thrice, Tide, To, Took, Top, Total, Turned, Turns, Twice, U, Under, Unit, Up, Used, Versus, Vs,
    Was, Waves, Week, What, When, Who, Wide, With, X, Year, Years,
}
