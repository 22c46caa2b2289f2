package nl.lvsgateway.dossier.oso;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xml.sax.SAXParseException;

/** Says in Dutch what the schema validator found; its own messages quote the dossier, so only their key is used. */
final class Schemafouten {

    private static final Pattern SLEUTEL = Pattern.compile("^([a-zA-Z][\\w.-]+):");
    private static final Pattern VERWACHT = Pattern.compile("\\{([^{}]*)}(?!.*\\{)", Pattern.DOTALL);
    private static final Pattern NAAM = Pattern.compile("\"[^\"]*\":([\\w.-]+)");

    private static final Map<String, String> ZINNEN = Map.ofEntries(
            Map.entry("cvc-complex-type.2.4.a", "Element %s mag hier niet staan%s."),
            Map.entry("cvc-complex-type.2.4.b", "De inhoud van element %s is niet compleet%s."),
            Map.entry("cvc-complex-type.2.4.d", "Element %s mag hier niet staan; er hoort hier niets meer."),
            Map.entry("cvc-complex-type.2.4.e", "Element %s komt te vaak voor%s."),
            Map.entry("cvc-complex-type.2.4.f", "Element %s komt te vaak voor."),
            Map.entry("cvc-complex-type.2.3", "In element %s staat tekst waar alleen elementen mogen staan."),
            Map.entry("cvc-complex-type.2.2", "In element %s mogen geen andere elementen staan."),
            Map.entry("cvc-type.3.1.1", "Element %s mag geen attributen hebben."),
            Map.entry("cvc-type.3.1.2", "In element %s mogen geen andere elementen staan."),
            Map.entry("cvc-complex-type.3.2.2", "Element %s heeft een attribuut dat daar niet mag staan."),
            Map.entry("cvc-minLength-valid", "Element %s of een attribuut ervan is leeg of te kort."),
            Map.entry("cvc-maxLength-valid", "De tekst in element %s is te lang."),
            Map.entry("cvc-pattern-valid", "De waarde van element %s heeft niet de vorm die het schema vraagt."),
            Map.entry("cvc-minInclusive-valid", "De waarde van element %s is te klein."),
            Map.entry("cvc-maxInclusive-valid", "De waarde van element %s is te groot."),
            Map.entry("cvc-datatype-valid.1.2.1", "De waarde van element %s past niet bij het soort veld."),
            Map.entry("cvc-elt.3.1", "Element %s mag niet met xsi:nil leeg worden gemeld."),
            Map.entry("cvc-elt.4.2", "Het xsi:type van element %s bestaat niet."),
            Map.entry("cvc-elt.4.3", "Het xsi:type van element %s past hier niet."));

    private Schemafouten() {}

    /** @param element the element that was being read */
    static String uitleg(String element, SAXParseException fout) {
        var melding = String.valueOf(fout.getMessage());
        var sleutel = SLEUTEL.matcher(melding);
        var gevonden = sleutel.find() ? sleutel.group(1) : "";
        var zin = ZINNEN.getOrDefault(gevonden, "Element %s voldoet niet aan het schema.")
                .formatted(element, verwacht(gevonden, melding));
        return gevonden.isEmpty() ? zin : zin + " (" + gevonden + ")";
    }

    /** Names the schema expects; they come from the schema, not from the dossier. */
    private static String verwacht(String sleutel, String melding) {
        if (!sleutel.startsWith("cvc-complex-type.2.4.") || sleutel.endsWith(".d")) {
            return "";
        }
        var lijst = VERWACHT.matcher(melding);
        if (!lijst.find()) {
            return "";
        }
        var namen = NAAM.matcher(lijst.group(1)).results().map(m -> m.group(1)).collect(Collectors.joining(", "));
        return namen.isEmpty() ? "" : "; verwacht: " + namen;
    }
}
