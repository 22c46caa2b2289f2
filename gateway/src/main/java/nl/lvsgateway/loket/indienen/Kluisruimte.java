package nl.lvsgateway.loket.indienen;

import java.util.Objects;
import nl.lvsgateway.bijlage.Berging;
import nl.lvsgateway.bijlage.Bijlagekluis;
import org.jspecify.annotations.Nullable;

/** Room in the kluis for one hand-in: taken when there is a file for it, and given back as far as nothing was kept. */
public final class Kluisruimte implements AutoCloseable {

    private final Bijlagekluis kluis;
    private @Nullable Berging berging;

    public Kluisruimte(Bijlagekluis kluis) {
        this.kluis = kluis;
    }

    void open() {
        berging = kluis.open();
    }

    Berging berging() {
        return Objects.requireNonNull(berging);
    }

    @Override
    public void close() {
        if (berging != null) {
            berging.close();
        }
    }
}
