package nl.lvsgateway.bijlage;

import java.io.IOException;
import java.io.InputStream;

/** The files of one hand-in. Whatever is not kept is gone when it is closed. */
public interface Berging extends AutoCloseable {

    /**
     * Takes bytes in while counting and hashing them, and forces them to disk. Does not close the stream.
     *
     * @throws IOException when the bytes stop coming
     * @throws nl.lvsgateway.techniek.Opslagstoring when they cannot be written
     * @param limiet most bytes that are taken; one more and {@link TeGroot} is thrown without reading on
     */
    Bewaard neem(InputStream bytes, long limiet) throws IOException;

    /** Reads back what was taken, before it is sealed. */
    InputStream lees(Bewaard bewaard) throws IOException;

    /** Gives all files their lasting name and forces that to disk too. */
    void bezegel();

    /** Rows that point here may be committed from now on: the files stay, whatever happens. */
    void houd();

    /** It is certain that no row points here: the files go when this is closed. */
    void laatLos();

    @Override
    void close();
}
