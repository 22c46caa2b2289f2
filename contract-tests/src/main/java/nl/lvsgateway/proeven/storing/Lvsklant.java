package nl.lvsgateway.proeven.storing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.lvsgateway.proeven.http.Inhoud;
import nl.lvsgateway.proeven.lvs.Antwoord;
import nl.lvsgateway.proeven.lvs.Deur;
import nl.lvsgateway.proeven.lvs.Dossiers;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Proefbijlage;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.Geduld;
import org.jspecify.annotations.Nullable;

/**
 * One LVS that works on while everything around it falls over: no answer, or a passing fault, and it asks the very same
 * again, over another door, of another node.
 */
final class Lvsklant implements Runnable {

    private static final List<Toegang> SCHOLEN =
            List.of(Toegang.REGENBOOG, Toegang.VUURVLINDER, Toegang.KOMPAS, Toegang.VUURTOREN);
    private static final Duration EVEN = Duration.ofMillis(150);
    private static final int KLEIN = 6_000;
    private static final int GROOT = 2 * 1024 * 1024;

    private final int nummer;
    private final long zaad;
    private final Drukte drukte;
    private final SplittableRandom toeval;
    private final List<Toezegging> eigen = new ArrayList<>();

    Lvsklant(int nummer, long zaad, Drukte drukte) {
        this.nummer = nummer;
        this.zaad = zaad;
        this.drukte = drukte;
        this.toeval = new SplittableRandom(zaad * 7919 + nummer);
    }

    @Override
    public void run() {
        while (drukte.gaatDoor()) {
            var worp = toeval.nextInt(100);
            if (worp < 60 || eigen.isEmpty()) {
                dienIn(true);
            } else if (worp < 75) {
                dienIn(false);
            } else {
                doeIetsMet(eigen.get(toeval.nextInt(eigen.size())));
            }
        }
    }

    private void doeIetsMet(Toezegging toezegging) {
        switch (toeval.nextInt(3)) {
            case 0 -> wijzig(toezegging);
            case 1 -> vulAan(toezegging);
            default -> verzendNogEens(toezegging);
        }
    }

    /** Saved and sent at once, or saved and sent after it; now and then the answer gets lost and it is asked again. */
    private void dienIn(boolean verzenden) {
        var aanvraag = verzenden ? maak() : maak().alleenBewaren();
        var toezegging = drukte.boek(new Toezegging(aanvraag));
        var bewaard = verzenden
                ? vraagVerzending(toezegging, Zending.sommen(aanvraag), deur -> deur.bewaar(aanvraag))
                : volhard(toezegging, deur -> deur.bewaar(aanvraag)) != null;
        if (!bewaard) {
            return;
        }
        if (toeval.nextInt(20) == 0) {
            volhard(toezegging, deur -> deur.bewaar(aanvraag));
        }
        if (!verzenden && toeval.nextInt(10) > 0) {
            verzendNogEens(toezegging);
        }
        eigen.add(toezegging);
    }

    /** What was sent already delivers nothing new: the same version is the same bericht. */
    private void verzendNogEens(Toezegging toezegging) {
        var aanvraag = toezegging.aanvraag();
        if (toezegging.verzendingToegezegd()) {
            volhard(toezegging, deur -> deur.verzend(aanvraag.toegang(), aanvraag.kenmerk()));
        } else {
            vraagVerzending(
                    toezegging, Zending.sommen(aanvraag), deur -> deur.verzend(aanvraag.toegang(), aanvraag.kenmerk()));
        }
    }

    private void wijzig(Toezegging toezegging) {
        var versie = toezegging.versie();
        var kenmerk = toezegging.kenmerk();
        var school = toezegging.aanvraag().toegang().school();
        var nieuw = toezegging
                .aanvraag()
                .metDossier(dossier(school, kenmerk + " na versie " + versie))
                .metVerzenden(true);
        toezegging.gewijzigd(nieuw);
        vraagVerzending(toezegging, Zending.sommen(nieuw), deur -> deur.wijzig(nieuw, versie));
    }

    /** Only what was sent gets its bijlagen sent at once; the rest waits for the first sending. */
    private void vulAan(Toezegging toezegging) {
        var versie = toezegging.versie();
        var voor = toezegging.aanvraag();
        var erbij = List.of(Proefbijlage.van(1024 + toeval.nextInt(4_000), toeval.nextInt()));
        var na = voor.metBijlagen(
                Stream.concat(voor.bijlagen().stream(), erbij.stream()).toList());
        toezegging.gewijzigd(na);
        Function<Deur, Antwoord> vraag = deur -> deur.voegBijlagenToe(voor, versie, erbij);
        if (toezegging.verzendingToegezegd()) {
            vraagVerzending(toezegging, Zending.sommen(erbij), vraag);
        } else {
            volhard(toezegging, vraag);
        }
    }

    private boolean vraagVerzending(Toezegging toezegging, List<String> sommen, Function<Deur, Antwoord> vraag) {
        var zending = toezegging.gevraagd(sommen, Zending.sommen(toezegging.aanvraag()));
        if (volhard(toezegging, vraag) == null) {
            return false;
        }
        zending.toegezegd();
        return true;
    }

    /** The answer in the end; {@code null} when it is a final no or when time is up. */
    private @Nullable Antwoord volhard(Toezegging toezegging, Function<Deur, Antwoord> vraag) {
        while (drukte.magVolhouden()) {
            var knoop = drukte.knoop(toeval);
            var antwoord = probeer(vraag, deur(knoop));
            if (antwoord != null && !antwoord.geweigerd()) {
                drukte.antwoordVan(knoop);
                toezegging.hoor(antwoord);
                return antwoord;
            }
            if (antwoord != null && antwoord.http() < 500 && antwoord.http() != 429) {
                toezegging.geweigerd(antwoord.http() + " " + antwoord.code());
                return null;
            }
            Geduld.rust(EVEN);
        }
        return null;
    }

    private static @Nullable Antwoord probeer(Function<Deur, Antwoord> vraag, Deur deur) {
        try {
            var antwoord = vraag.apply(deur);
            return antwoord.geweigerd() || antwoord.http() / 100 == 2 ? antwoord : null;
        } catch (RuntimeException | AssertionError e) {
            return null; // no answer, half an answer, a fault that says nothing: all the same to an LVS
        }
    }

    private Deur deur(Knoop knoop) {
        var lvs = knoop.lvs();
        return switch (toeval.nextInt(3)) {
            case 0 -> lvs.soap11();
            case 1 -> lvs.soap12();
            default -> lvs.rest();
        };
    }

    private Proefaanvraag maak() {
        var kenmerk = UUID.nameUUIDFromBytes((zaad + "/" + nummer + "/" + eigen.size() + "/" + toeval.nextLong())
                        .getBytes(StandardCharsets.UTF_8))
                .toString();
        var toegang = SCHOLEN.get(toeval.nextInt(SCHOLEN.size()));
        var grootte = toeval.nextInt(100) == 0 ? GROOT : 1024 + toeval.nextInt(6_000);
        return Proefaanvraag.van(toegang)
                .metKenmerk(kenmerk)
                .volgbaar()
                .metBijlagen(List.of(Proefbijlage.van(grootte, toeval.nextInt())))
                .metDossier(dossier(toegang.school(), kenmerk));
    }

    /** No two are alike, so that a mix-up shows. */
    private static Inhoud dossier(String school, String merk) {
        return Inhoud.van(Dossiers.vanGrootte(school, KLEIN) + "<!-- " + merk + " -->\n");
    }
}
