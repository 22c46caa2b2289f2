package nl.lvsgateway.proeven.levensloop;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.lvsgateway.proeven.http.Inhoud;
import nl.lvsgateway.proeven.lvs.Antwoord;
import nl.lvsgateway.proeven.lvs.Deur;
import nl.lvsgateway.proeven.lvs.Dossiers;
import nl.lvsgateway.proeven.lvs.LvsSpeler;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Proefbijlage;
import nl.lvsgateway.proeven.proces.Geduld;

/** One client: takes an aanvraag that others work on too, does something with it and notes what it heard. */
final class Klant implements Runnable {

    private static final int DOSSIER = 2_000;
    private static final int DRUK = 429;

    private final LvsSpeler lvs;
    private final Werkvoorraad voorraad;
    private final SplittableRandom toeval;

    Klant(LvsSpeler lvs, Werkvoorraad voorraad, long zaad) {
        this.lvs = lvs;
        this.voorraad = voorraad;
        this.toeval = new SplittableRandom(zaad);
    }

    @Override
    public void run() {
        while (voorraad.nogEen()) {
            var plek = voorraad.plek(toeval);
            var zaak = voorraad.zaak(plek);
            doe(zaak);
            if (zaak.isVerwijderd()) {
                doe(zaak, Handeling.BEWAAR); // a kenmerk that was used does not come free
                voorraad.vervang(plek, zaak);
            }
        }
    }

    private void doe(Zaak zaak) {
        doe(zaak, zaak.versie() == 0 ? Handeling.BEWAAR : Handeling.van(toeval.nextInt(100)));
    }

    private void doe(Zaak zaak, Handeling handeling) {
        var van = handeling.schrijft() ? gekend(zaak) : 0;
        var bijlagen = List.of(Proefbijlage.van(200 + toeval.nextInt(400), toeval.nextInt()));
        var gewijzigd = zaak.begin()
                .metDossier(dossier(zaak.begin(), toeval.nextLong()))
                .metBijlagen(bijlagen)
                .metVerzenden(handeling == Handeling.WIJZIG_EN_VERZEND);
        var sommen = switch (handeling) {
            case BEWAAR -> sommen(zaak.begin());
            case WIJZIG, WIJZIG_EN_VERZEND -> sommen(gewijzigd);
            case VOEG_TOE -> List.of(bijlagen.get(0).inhoud().sha256());
            default -> List.<String>of();
        };
        var deur = deur();
        var begin = System.nanoTime();
        var antwoord = vraag(handeling, deur, zaak.begin(), gewijzigd, van);
        zaak.gebeurd(gebeuren(handeling, begin, van, antwoord, sommen));
    }

    /** Mostly the newest version; now and then one that somebody else was ahead of. */
    private int gekend(Zaak zaak) {
        var versie = zaak.versie();
        return versie > 1 && toeval.nextInt(8) == 0 ? versie - 1 : versie;
    }

    private Antwoord vraag(Handeling handeling, Deur deur, Proefaanvraag begin, Proefaanvraag gewijzigd, int van) {
        while (true) {
            var antwoord = switch (handeling) {
                case BEWAAR -> deur.bewaar(begin);
                case WIJZIG, WIJZIG_EN_VERZEND -> deur.wijzig(gewijzigd, van);
                case VOEG_TOE -> deur.voegBijlagenToe(begin, van, gewijzigd.bijlagen());
                case VERZEND -> deur.verzend(begin.toegang(), begin.kenmerk());
                case VERWIJDER -> deur.verwijder(begin.toegang(), begin.kenmerk());
                case UPDATE -> deur.updateStatussen(begin.toegang(), List.of(begin.kenmerk()), "");
                case GEEF -> deur.geef(begin.toegang(), begin.kenmerk());
            };
            if (antwoord.http() != DRUK && !antwoord.code().equals("TE_DRUK")) {
                return antwoord;
            }
            Geduld.rust(java.time.Duration.ofMillis(200));
        }
    }

    private static Gebeuren gebeuren(Handeling handeling, long begin, int van, Antwoord antwoord, List<String> sommen) {
        var stand = handeling == Handeling.UPDATE
                ? antwoord.inhoud().path("aanvragen").path(0)
                : antwoord.stand();
        var onbekend = handeling == Handeling.UPDATE && stand.isMissingNode() && !antwoord.geweigerd();
        var nummer = stand.path("dossiernummer").asString("");
        return new Gebeuren(
                handeling,
                begin,
                System.nanoTime(),
                van,
                onbekend ? "AANVRAAG_ONBEKEND" : antwoord.code(),
                Integer.parseInt(stand.path("versie").asString("0")),
                nummer.equals("0") ? "" : nummer,
                sommen);
    }

    private Deur deur() {
        return switch (toeval.nextInt(3)) {
            case 0 -> lvs.soap11();
            case 1 -> lvs.soap12();
            default -> lvs.rest();
        };
    }

    static List<String> sommen(Proefaanvraag aanvraag) {
        var sommen = new ArrayList<String>();
        sommen.add(aanvraag.dossier().sha256());
        sommen.addAll(aanvraag.bijlagensommen());
        return sommen;
    }

    /** No two are alike. */
    static Inhoud dossier(Proefaanvraag aanvraag, long merk) {
        return Inhoud.van(Dossiers.vanGrootte(aanvraag.toegang().school(), DOSSIER) + "<!-- " + merk + " -->\n");
    }
}
