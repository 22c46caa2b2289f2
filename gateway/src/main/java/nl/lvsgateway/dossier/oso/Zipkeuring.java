package nl.lvsgateway.dossier.oso;

import java.nio.ByteBuffer;

/**
 * Reads a ZIP while it comes in, unpacks to nowhere and says whether it opens. {@link java.util.zip} can only pull from
 * a stream or a file; here the bytes are pushed and must not be kept.
 */
final class Zipkeuring implements AutoCloseable {

    private enum Stap {
        HANDTEKENING,
        KOP,
        NAAM,
        OVERSLAAN,
        INHOUD,
        NAZIN,
        NAZIN_REST,
        INHOUDSOPGAVE,
        SLOT
    }

    private static final int BESTAND = 0x04034b50;
    private static final int OPGAVE = 0x02014b50;
    private static final int EINDE = 0x06054b50;
    private static final int EINDE_GROOT = 0x06064b50;
    private static final int NAGEGEVENS = 0x08074b50;
    private static final long HOOGSTENS = 200L * 1024 * 1024;
    private static final int BESTANDEN = 100;

    private final Uitpakker uitpakker = new Uitpakker();
    private final Verzamelbak bak = new Verzamelbak();
    private Zipstaat staat = Zipstaat.BEZIG;
    private Stap stap = Stap.HANDTEKENING;
    private Stap daarna = Stap.HANDTEKENING;
    private int over;
    private Ziponderdeel onderdeel = Ziponderdeel.GEEN;
    private long alles;
    private int aantal;
    private byte[] naam = {};

    Zipkeuring() {
        begin();
    }

    void begin() {
        staat = Zipstaat.BEZIG;
        alles = 0;
        aantal = 0;
        naam = new byte[0];
        naar(Stap.HANDTEKENING, 4);
    }

    void neem(byte[] bytes, int lengte) {
        var in = ByteBuffer.wrap(bytes, 0, lengte);
        while (staat == Zipstaat.BEZIG && in.hasRemaining()) {
            switch (stap) {
                case OVERSLAAN -> slaOver(in);
                case INHOUD -> pakUit(in);
                default -> verzamel(in);
            }
        }
    }

    Zipstaat eind() {
        return staat == Zipstaat.BEZIG ? Zipstaat.STUK : staat;
    }

    /** Number of files in it. */
    int aantal() {
        return aantal;
    }

    long uitgepakteGrootte() {
        return alles;
    }

    /** Name of the last file, as bytes: ZIP does not always say in which encoding. */
    byte[] naam() {
        return naam;
    }

    private void verzamel(ByteBuffer in) {
        var kop = bak.neem(in);
        if (kop != null) {
            compleet(kop);
        }
    }

    private void compleet(ByteBuffer kop) {
        switch (stap) {
            case HANDTEKENING -> handtekening(kop.getInt());
            case KOP -> kop(kop);
            case NAAM -> {
                naam = new byte[bak.nodig()];
                kop.get(naam);
                slaOver(onderdeel.extra(), Stap.INHOUD);
            }
            case NAZIN -> nazin(kop.getInt());
            case NAZIN_REST -> klaar(Integer.toUnsignedLong(kop.getInt(bak.nodig() - 4)));
            case INHOUDSOPGAVE -> slaOver(u16(kop, 24) + u16(kop, 26) + u16(kop, 28), Stap.HANDTEKENING);
            case SLOT -> staat = Zipstaat.GOED;
            default -> staat = Zipstaat.STUK;
        }
    }

    private void handtekening(int soort) {
        switch (soort) {
            case BESTAND -> naar(Stap.KOP, 26);
            case OPGAVE -> naar(Stap.INHOUDSOPGAVE, 42);
            case EINDE -> naar(Stap.SLOT, 18);
            case EINDE_GROOT -> staat = Zipstaat.ONBEKEND;
            default -> staat = Zipstaat.STUK;
        }
    }

    private void kop(ByteBuffer kop) {
        onderdeel = Ziponderdeel.uit(kop);
        aantal++;
        uitpakker.begin(onderdeel);
        if (onderdeel.geheim()) {
            staat = Zipstaat.GEHEIM;
        } else if (aantal > BESTANDEN) {
            staat = Zipstaat.TE_GROOT;
        } else if (!onderdeel.volgbaar()) {
            staat = Zipstaat.ONBEKEND;
        } else {
            naar(Stap.NAAM, onderdeel.naam());
        }
        if (staat == Zipstaat.BEZIG && onderdeel.naam() == 0) {
            compleet(ByteBuffer.allocate(0));
        }
    }

    private void slaOver(int lengte, Stap verder) {
        if (lengte == 0) {
            stap = verder;
            begonnen();
        } else {
            stap = Stap.OVERSLAAN;
            daarna = verder;
            over = lengte;
        }
    }

    private void slaOver(ByteBuffer in) {
        var n = Math.min(in.remaining(), over);
        in.position(in.position() + n);
        over -= n;
        if (over == 0) {
            stap = daarna;
            begonnen();
        }
    }

    private void begonnen() {
        if (stap == Stap.HANDTEKENING) {
            naar(Stap.HANDTEKENING, 4);
        } else if (stap == Stap.INHOUD && onderdeel.leeg()) {
            sluit();
        }
    }

    private void pakUit(ByteBuffer in) {
        switch (uitpakker.neem(in, HOOGSTENS - alles)) {
            case STUK -> staat = Zipstaat.STUK;
            case KLAAR -> sluit();
            case VERDER -> {}
        }
        if (alles + uitpakker.grootte() > HOOGSTENS) {
            staat = Zipstaat.TE_GROOT;
        }
    }

    private void sluit() {
        if (onderdeel.metNazin()) {
            naar(Stap.NAZIN, 4);
        } else if (uitpakker.klopt()) {
            volgende();
        } else {
            staat = Zipstaat.STUK;
        }
    }

    /** The checksum may follow with or without a signature of its own. */
    private void nazin(int eerste) {
        if (eerste == NAGEGEVENS) {
            naar(Stap.NAZIN_REST, 12);
        } else {
            naar(Stap.NAZIN_REST, 8);
        }
    }

    private void klaar(long uitgepakteGrootte) {
        if (uitgepakteGrootte == (uitpakker.grootte() & 0xffff_ffffL)) {
            volgende();
        } else {
            staat = Zipstaat.STUK;
        }
    }

    private void volgende() {
        alles += uitpakker.grootte();
        uitpakker.begin(Ziponderdeel.GEEN);
        naar(Stap.HANDTEKENING, 4);
    }

    private void naar(Stap volgende, int bytes) {
        stap = volgende;
        bak.vraag(bytes);
    }

    private static int u16(ByteBuffer bron, int plek) {
        return Short.toUnsignedInt(bron.getShort(plek));
    }

    @Override
    public void close() {
        uitpakker.close();
    }
}
