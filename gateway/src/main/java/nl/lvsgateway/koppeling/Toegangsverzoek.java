package nl.lvsgateway.koppeling;

import org.jspecify.annotations.Nullable;

/** What a caller shows at the door: key of the LVS, school, verificatiecode. Never prints. */
public record Toegangsverzoek(
        @Nullable String sleutel, @Nullable String school, Verificatiecode code) {

    @Override
    public String toString() {
        return "Toegangsverzoek[***]";
    }
}
