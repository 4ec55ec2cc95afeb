using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace ClaimCheck.Tests.Support;

/// <summary>The public API of an assembly as text, in an order that depends on names alone.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(type.FullName!.Replace('+', '.')).Append('\n');
            foreach (var line in Members(type).Order(StringComparer.Ordinal)) text.Append("    ").Append(line).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<string> Members(Type type) => type.IsEnum
        ? [string.Join(", ", Enum.GetNames(type))]
        : type.GetMembers(Declared).Where(IsWritten).Select(Line).OfType<string>();

    // The compiler marks what it adds to a record; a property's accessors are listed with the property.
    private static bool IsWritten(MemberInfo member) =>
        !member.IsDefined(typeof(CompilerGeneratedAttribute)) && member is not (Type or MethodInfo { IsSpecialName: true, Name: not ['o', 'p', '_', ..] });

    private static string? Line(MemberInfo member) => member switch
    {
        ConstructorInfo made => $"new({Parameters(made)})",
        MethodInfo method => $"{Static(method.IsStatic)}{method.Name}({Parameters(method)}): {Name(method.ReturnParameter)}",
        PropertyInfo property => $"{Static(property.GetMethod!.IsStatic)}{property.Name}: {Name(property)}{Setter(property)}",
        FieldInfo field => $"{Static(field.IsStatic)}{field.Name}: {Name(field.FieldType)}",
        _ => member.ToString(),
    };

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter => $"{parameter.Name}: {Name(parameter)}{(parameter.HasDefaultValue ? " = " + (parameter.DefaultValue ?? "null") : "")}"));

    private static string Static(bool isStatic) => isStatic ? "static " : "";

    private static string Setter(PropertyInfo property) => property.SetMethod is not { IsPublic: true } setter ? ""
        : setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " { init }" : " { set }";

    private static string Name(ParameterInfo parameter) => Name(parameter.ParameterType) + Mark(new NullabilityInfoContext().Create(parameter), parameter.ParameterType);

    private static string Name(PropertyInfo property) => Name(property.PropertyType) + Mark(new NullabilityInfoContext().Create(property), property.PropertyType);

    private static string Mark(NullabilityInfo nullability, Type type) =>
        !type.IsValueType && nullability.ReadState == NullabilityState.Nullable ? "?" : "";

    private static string Name(Type type)
    {
        if (type.IsByRef) return "ref " + Name(type.GetElementType()!);
        if (type.IsArray) return Name(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } value) return Name(value) + "?";
        if (!type.IsGenericType) return type.Name;
        return $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };
}
