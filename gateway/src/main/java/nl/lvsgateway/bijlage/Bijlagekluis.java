package nl.lvsgateway.bijlage;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import nl.lvsgateway.techniek.OpslagVol;

/** Holds the bytes of dossiers and bijlagen; what was sealed is on disk, also after a power cut. */
public interface Bijlagekluis {

    /** Room for the files of one hand-in; throws {@link OpslagVol} before anything is taken when the disk is too full. */
    Berging open();

    InputStream lees(String sleutel) throws IOException;

    void verwijder(Collection<String> sleutels) throws IOException;
}
