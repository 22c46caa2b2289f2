package nl.lvsgateway.dossier.bundel;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;

/** The other side of {@link Keurbank}: takes bundles and dossiers one by one, and answers each, until nobody asks any more. */
public final class Bankwerk {

    /** First word on the command line. */
    public static final String NAAM = "keurbank";

    private final DataInputStream in;
    private final DataOutputStream uit;
    private final Map<String, Keurgang> bundels = new HashMap<>();

    private Bankwerk(DataInputStream in, DataOutputStream uit) {
        this.in = in;
        this.uit = uit;
    }

    public static void main(String[] args) throws IOException {
        var uit = new FileOutputStream(FileDescriptor.out);
        // What a sheet or a library prints is no answer, and may be of a dossier.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, java.nio.charset.StandardCharsets.UTF_8));
        System.setErr(System.out);
        // Who waits for us is gone: a sheet that loops must not outlive it.
        ProcessHandle.current()
                .parent()
                .ifPresent(ouder ->
                        ouder.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
        new Bankwerk(
                        new DataInputStream(new BufferedInputStream(System.in, 1 << 16)),
                        new DataOutputStream(new BufferedOutputStream(uit, 1 << 16)))
                .werk();
    }

    private void werk() throws IOException {
        while (true) {
            try {
                if (in.readBoolean()) {
                    laad(Bankpost.leesBundel(in));
                } else {
                    keur(Bankpost.tekst(in), Bankpost.bytes(in));
                }
                uit.flush();
            } catch (EOFException klaar) {
                return;
            }
        }
    }

    private void laad(Bundel bundel) throws IOException {
        var reden = "";
        try {
            bundels.put(bundel.sha256(), new Keurgang(bundel));
        } catch (Bundelfout e) {
            reden = e.reden();
        } catch (StackOverflowError e) {
            reden = "De bundel is te diep genest.";
        } catch (RuntimeException e) {
            reden = "De bundel kan niet worden gebruikt (" + e.getClass().getSimpleName() + ").";
        }
        Bankpost.tekst(uit, reden);
    }

    private void keur(String sha256, byte[] opname) throws IOException {
        var gang = bundels.get(sha256);
        Bankuitslag uitslag;
        try {
            uitslag = gang == null ? new Bankuitslag.Mislukt("geen bundel") : gang.keur(opname);
        } catch (StackOverflowError e) {
            uitslag = new Bankuitslag.Mislukt("te diep");
        } catch (RuntimeException e) {
            uitslag = new Bankuitslag.Mislukt(e.getClass().getSimpleName());
        }
        Bankpost.uitslag(uit, uitslag);
    }
}
