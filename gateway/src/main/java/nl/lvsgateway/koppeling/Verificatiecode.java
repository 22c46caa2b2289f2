package nl.lvsgateway.koppeling;

import java.text.Normalizer;

/** The secret that the school types in the LVS and in Kindkans; never prints. */
public record Verificatiecode(String waarde) {

    public Verificatiecode {
        // the same letter can be typed in two ways: é as one sign, or as e with an accent
        waarde = Normalizer.normalize(waarde.strip(), Normalizer.Form.NFC);
    }

    boolean isLeeg() {
        return waarde.isEmpty();
    }

    @Override
    public String toString() {
        return "Verificatiecode[***]";
    }
}
