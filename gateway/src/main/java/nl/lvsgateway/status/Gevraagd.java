package nl.lvsgateway.status;

import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whose statuses an LVS wants to know, of one school. */
public sealed interface Gevraagd {

    /** What goes for the one of three that this is. */
    <T> T volgens(
            Function<MetKenmerken, T> metKenmerken, Function<VanLeerling, T> vanLeerling, Function<Sinds, T> sinds);

    /** Throws {@link CursorOngeldig} when the text is no cursor of ours. */
    static Gevraagd sinds(String school, String lvs, @Nullable String cursor) {
        return new Sinds(school, lvs, Cursor.lees(cursor).orElseThrow(CursorOngeldig::new));
    }

    /** Of these aanvragen; what the school does not have is named as unknown. */
    record MetKenmerken(String school, String lvs, Collection<String> kenmerken) implements Gevraagd {

        @Override
        public <T> T volgens(Function<MetKenmerken, T> dit, Function<VanLeerling, T> een, Function<Sinds, T> sinds) {
            return dit.apply(this);
        }
    }

    /** Of all aanvragen for one leerling; never prints. */
    record VanLeerling(String school, String lvs, String leerling) implements Gevraagd {

        @Override
        public <T> T volgens(Function<MetKenmerken, T> deze, Function<VanLeerling, T> dit, Function<Sinds, T> sinds) {
            return dit.apply(this);
        }

        @Override
        public String toString() {
            return "VanLeerling[***]";
        }
    }

    /** Of all that changed since the cursor. */
    record Sinds(String school, String lvs, Cursor cursor) implements Gevraagd {

        @Override
        public <T> T volgens(Function<MetKenmerken, T> deze, Function<VanLeerling, T> een, Function<Sinds, T> dit) {
            return dit.apply(this);
        }
    }
}
