package nl.lvsgateway.verzending;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import nl.lvsgateway.bijlage.Berging;
import nl.lvsgateway.bijlage.Bijlagekluis;

/** Gives empty content, and takes none. */
final class LegeKluis implements Bijlagekluis {

    @Override
    public Berging open() {
        throw new IllegalStateException("Nothing is handed in here");
    }

    @Override
    public ByteArrayInputStream lees(String sleutel) {
        return new ByteArrayInputStream(new byte[0]);
    }

    @Override
    public void verwijder(Collection<String> sleutels) {
        throw new IllegalStateException("Nothing is removed here");
    }
}
