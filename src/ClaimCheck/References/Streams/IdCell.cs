using System.Text;

namespace ClaimCheck.References;

/// <summary>The bytes by which ids are compared before their rows are read: without quotes, which a table doubles and an article does not.</summary>
internal static class IdCell
{
    /// <summary>Those of a cell.</summary>
    /// <param name="cell">The cell as it stands in the table.</param>
    /// <param name="buffer">Where they are written if they have to be; it grows.</param>
    public static ReadOnlySpan<byte> Read(ReadOnlySpan<byte> cell, ref byte[] buffer)
    {
        if (cell.IndexOf((byte)'"') >= 0)
        {
            if (buffer.Length < cell.Length) buffer = new byte[cell.Length * 2];
            var length = 0;
            foreach (var character in cell)
                if (character != '"') buffer[length++] = character;
            cell = buffer.AsSpan(0, length);
        }

        return cell.Trim(" \t"u8);
    }

    /// <summary>Those of an id.</summary>
    public static byte[] Write(string id) => Encoding.UTF8.GetBytes(id.Replace("\"", "", StringComparison.Ordinal).Trim(' ', '\t'));

    /// <summary>Their hash, from 0; that of an empty cell is <see cref="RowIds.None"/>.</summary>
    public static int Hash(ReadOnlySpan<byte> id) => id.IsEmpty ? RowIds.None : CellHash.Of(id);
}
