package nl.lvsgateway.proeven.kindkans;

import java.util.List;

/** A message as it came in: read whole, sums computed over the bytes. */
record Levering(
        String berichtId, String referentie, String kenmerk, int versie, boolean alleenBijlagen, List<String> sommen) {

    private static final String MERK = "LL-";

    static Levering van(Mtombericht bericht) {
        var sommen = bericht.bestanden().stream()
                .map(b -> bericht.inhoud(b).sha256())
                .toList();
        return new Levering(
                bericht.veld("BerichtId"),
                bericht.veld("Aanvraagreferentie"),
                kenmerk(bericht.veld("Leerling")),
                Integer.parseInt(bericht.veld("Versie")),
                Boolean.parseBoolean(bericht.veld("AlleenNieuweBijlagen")),
                sommen);
    }

    static String kenmerk(String leerling) {
        return leerling.startsWith(MERK) ? leerling.substring(MERK.length()) : leerling;
    }

    Ontvangst ontvangen(String nummer, int volgorde, long tijd) {
        return new Ontvangst(berichtId, referentie, kenmerk, versie, alleenBijlagen, nummer, volgorde, tijd, sommen);
    }
}
