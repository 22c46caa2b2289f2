package nl.lvsgateway.loket.rest;

import java.io.IOException;
import java.util.function.UnaryOperator;
import nl.lvsgateway.loket.Aanvraagvelden;
import nl.lvsgateway.loket.Stukken;
import org.jspecify.annotations.Nullable;

/** The version that is meant may stand in a header of HTTP instead of in the message. */
final class Versiestukken implements Stukken {

    private final Stukken bericht;
    private final UnaryOperator<@Nullable Integer> versie;

    Versiestukken(Stukken bericht, UnaryOperator<@Nullable Integer> versie) {
        this.bericht = bericht;
        this.versie = versie;
    }

    @Override
    public @Nullable Stuk volgende() throws IOException {
        return bericht.volgende();
    }

    @Override
    public Aanvraagvelden velden() {
        var velden = bericht.velden();
        return velden.metVersie(versie.apply(velden.versie()));
    }

    @Override
    public void close() {
        bericht.close();
    }
}
