package nl.lvsgateway.dossier.bundel;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/** What goes between the gateway and a keurbank. */
final class Bankpost {

    private static final int GEKEURD = 0;
    private static final int SCHEMAFOUT = 1;
    private static final int MISLUKT = 2;

    private Bankpost() {}

    static void tekst(DataOutputStream uit, String tekst) throws IOException {
        bytes(uit, tekst.getBytes(StandardCharsets.UTF_8));
    }

    static String tekst(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    static void bytes(DataOutputStream uit, byte[] bytes) throws IOException {
        uit.writeInt(bytes.length);
        uit.write(bytes);
    }

    static byte[] bytes(DataInputStream in) throws IOException {
        var bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }

    static void bundel(DataOutputStream uit, Bundel bundel) throws IOException {
        tekst(uit, bundel.naam());
        tekst(uit, bundel.naamruimte());
        tekst(uit, bundel.versie());
        tekst(uit, bundel.sha256());
        tekst(uit, bundel.schema());
        tekst(uit, bundel.blad());
        var inhoud = bundel.bestanden().inhoud();
        uit.writeInt(inhoud.size());
        for (var bestand : inhoud.entrySet()) {
            tekst(uit, bestand.getKey());
            bytes(uit, bestand.getValue());
        }
    }

    static Bundel leesBundel(DataInputStream in) throws IOException {
        var naam = tekst(in);
        var naamruimte = tekst(in);
        var versie = tekst(in);
        var sha256 = tekst(in);
        var schema = tekst(in);
        var blad = tekst(in);
        var inhoud = new HashMap<String, byte[]>();
        for (int n = in.readInt(); n > 0; n--) {
            inhoud.put(tekst(in), bytes(in));
        }
        return new Bundel(
                naam, naamruimte, versie, "", Instant.EPOCH, sha256, schema, blad, Map.of(), new Bestanden(inhoud));
    }

    static void uitslag(DataOutputStream uit, Bankuitslag uitslag) throws IOException {
        if (uitslag instanceof Bankuitslag.Gekeurd gekeurd) {
            uit.write(GEKEURD);
            uit.writeInt(gekeurd.meldingen().size());
            for (var melding : gekeurd.meldingen()) {
                tekst(uit, melding.soort());
                tekst(uit, melding.plaats());
                tekst(uit, melding.tekst());
            }
        } else if (uitslag instanceof Bankuitslag.Schemafout fout) {
            uit.write(SCHEMAFOUT);
            uit.writeInt(fout.nummer());
            tekst(uit, fout.melding());
        } else if (uitslag instanceof Bankuitslag.Mislukt mislukt) {
            uit.write(MISLUKT);
            tekst(uit, mislukt.reden());
        }
    }

    static Bankuitslag uitslag(DataInputStream in) throws IOException {
        switch (in.read()) {
            case GEKEURD -> {
                var meldingen = new ArrayList<Bladmelding>();
                for (int n = in.readInt(); n > 0; n--) {
                    meldingen.add(new Bladmelding(tekst(in), tekst(in), tekst(in)));
                }
                return new Bankuitslag.Gekeurd(meldingen);
            }
            case SCHEMAFOUT -> {
                return new Bankuitslag.Schemafout(in.readInt(), tekst(in));
            }
            case MISLUKT -> {
                return new Bankuitslag.Mislukt(tekst(in));
            }
            default -> throw new EOFException("de keurbank is weg");
        }
    }
}
