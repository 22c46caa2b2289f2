package nl.lvsgateway.loket.statussen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 'Statussen updaten' for kenmerken, for one leerling, or for all that changed since a cursor; not judged yet. */
public record Statusvraag(
        List<String> kenmerken,
        @Nullable String leerling,
        @Nullable String cursor) {

    public Statusvraag(@Nullable List<String> kenmerken, @Nullable String leerling, @Nullable String cursor) {
        this.kenmerken = kenmerken == null ? List.of() : List.copyOf(kenmerken);
        this.leerling = leerling;
        this.cursor = cursor;
    }

    @Override
    public String toString() {
        return "Statusvraag[***]";
    }
}
