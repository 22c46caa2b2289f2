package nl.lvsgateway.samenwerkingsverband;

import java.util.Locale;
import nl.lvsgateway.techniek.Getypt;

/**
 * One status that a samenwerkingsverband uses for one aanvraagtype.
 *
 * @param aanvraagtype code of the type
 * @param label as Kindkans writes it
 * @param eindstatus the aanvraag may be deleted in the LVS
 * @param betekenis sentence for the school, or empty
 * @param volgorde place in the list, from 0
 */
public record Catalogusstatus(
        String samenwerkingsverband,
        String aanvraagtype,
        String label,
        Statusklasse klasse,
        boolean eindstatus,
        String betekenis,
        int volgorde) {

    /** Characters that the table has room for. */
    public static final int LANGSTE_LABEL = 200;

    public static final int LANGSTE_BETEKENIS = 1000;

    public Catalogusstatus {
        label = Getypt.gewoon(label).strip();
        betekenis = Getypt.gewoon(betekenis).strip();
    }

    public String sleutel() {
        return sleutel(label);
    }

    /** What labels are compared by: manuals and screens differ in case and spaces. */
    public static String sleutel(String label) {
        // a few letters become two when they are made small
        return Getypt.kort(
                Getypt.gewoon(label).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT), LANGSTE_LABEL);
    }
}
