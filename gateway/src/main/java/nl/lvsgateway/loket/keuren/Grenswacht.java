package nl.lvsgateway.loket.keuren;

import java.util.function.Supplier;
import nl.lvsgateway.bijlage.Bijlagebeleid;
import nl.lvsgateway.loket.fouten.Fout;
import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.loket.fouten.Weigering;

/** How much may still come in of one message, file by file: known before a byte of a file is read. */
public final class Grenswacht {

    private final Bijlagebeleid beleid;
    private int bijlagen;
    private long samen;

    public Grenswacht(Bijlagebeleid beleid) {
        this.beleid = beleid;
    }

    /**
     * What the next file may hold.
     *
     * @param limiet most bytes of it
     * @param nee how it is refused when there is one more
     */
    public record Grens(long limiet, Supplier<Geweigerd> nee) {}

    public Grens dossier() {
        return new Grens(
                beleid.dossier().toBytes(), () -> new Geweigerd(Fout.bij(Weigering.DOSSIER_TE_GROOT, "dossier")));
    }

    /** Of a file that comes in before it is known what it is. */
    public Grens los() {
        var alle = beleid.samen().toBytes();
        return new Grens(alle - samen, () -> new Geweigerd(Grenskeuring.samenTeGroot(alle, "multipart")));
    }

    /** Throws when there are too many already. */
    public Grens bijlage() {
        return bijlage(bijlagen + 1);
    }

    /** @param nummer of the bijlage in its message */
    public Grens bijlage(int nummer) {
        var veld = "bijlage[" + nummer + "]";
        if (bijlagen >= beleid.hoogstens()) {
            throw new Geweigerd(Grenskeuring.teVeel(beleid.hoogstens(), veld));
        }
        var alle = beleid.samen().toBytes();
        var een = beleid.perBijlage().toBytes();
        return een <= alle - samen
                ? new Grens(een, () -> new Geweigerd(Grenskeuring.teGroot(een, veld)))
                : new Grens(alle - samen, () -> new Geweigerd(Grenskeuring.samenTeGroot(alle, veld)));
    }

    /** A bijlage came in, of so many bytes. */
    public void telMee(long grootte) {
        bijlagen++;
        samen += grootte;
    }
}
