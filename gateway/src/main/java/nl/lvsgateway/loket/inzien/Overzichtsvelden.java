package nl.lvsgateway.loket.inzien;

import org.jspecify.annotations.Nullable;

/** What is asked of the aanvragen of a school, as it came through the door; {@code null} where it does not matter. */
public record Overzichtsvelden(
        @Nullable String leerling,
        @Nullable String schooljaar,
        @Nullable String verzendstatus,
        @Nullable String aanvraagtype,
        @Nullable String cursor,
        @Nullable Integer aantal) {

    @Override
    public String toString() {
        return "Overzichtsvelden[***]";
    }
}
