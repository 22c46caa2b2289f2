package nl.lvsgateway.loket;

import nl.lvsgateway.loket.abonneren.Abonneerbalie;
import nl.lvsgateway.loket.abonneren.Abonnementantwoord;
import nl.lvsgateway.loket.inzien.Dossierversieantwoord;
import nl.lvsgateway.loket.inzien.Naslagantwoord;
import nl.lvsgateway.loket.inzien.Naslagbalie;
import nl.lvsgateway.loket.inzien.Overzichtantwoord;
import nl.lvsgateway.loket.inzien.Overzichtsbalie;
import nl.lvsgateway.loket.inzien.Overzichtsvelden;
import nl.lvsgateway.loket.inzien.Statusantwoord;
import nl.lvsgateway.loket.koppelen.Activering;
import nl.lvsgateway.loket.koppelen.Koppelbalie;
import nl.lvsgateway.loket.koppelen.Koppelingantwoord;
import nl.lvsgateway.loket.koppelen.Koppelingenantwoord;
import nl.lvsgateway.loket.route.Statusvraagroute;
import nl.lvsgateway.loket.statussen.Statusbalie.Gesteld;
import nl.lvsgateway.loket.statussen.Statusvraag;
import nl.lvsgateway.loket.toegang.Doorgang;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** The one way in for both doors to what is not about one aanvraag: statuses, overview, koppelingen, abonnement. */
@Service
public class Vragenloket {

    private static final Logger LOG = LoggerFactory.getLogger(Vragenloket.class);

    private final Statusvraagroute statusroute;
    private final Overzichtsbalie overzichtsbalie;
    private final Naslagbalie naslagbalie;
    private final Koppelbalie koppelbalie;
    private final Abonneerbalie abonneerbalie;
    private final Doorgang doorgang;

    Vragenloket(
            Statusvraagroute statusroute,
            Overzichtsbalie overzichtsbalie,
            Naslagbalie naslagbalie,
            Koppelbalie koppelbalie,
            Abonneerbalie abonneerbalie,
            Doorgang doorgang) {
        this.statusroute = statusroute;
        this.overzichtsbalie = overzichtsbalie;
        this.naslagbalie = naslagbalie;
        this.koppelbalie = koppelbalie;
        this.abonneerbalie = abonneerbalie;
        this.doorgang = doorgang;
    }

    public Statusantwoord werkStatussenBij(Bezoeker wie, Statusvraag vraag) {
        return doorgang.doe(() -> statusroute.langs(new Gesteld(wie, vraag)));
    }

    public Overzichtantwoord overzicht(Bezoeker wie, Overzichtsvelden velden) {
        return doorgang.binnen(wie, toegang -> overzichtsbalie.geef(toegang, velden));
    }

    public Naslagantwoord samenwerkingsverbanden(Bezoeker wie) {
        return doorgang.binnen(wie, naslagbalie::samenwerkingsverbanden);
    }

    public Dossierversieantwoord dossierversies(Bezoeker wie) {
        return doorgang.binnen(wie, toegang -> naslagbalie.dossierversies());
    }

    public Koppelingantwoord activeer(Bezoeker wie, Activering activering) {
        return doorgang.doe(() -> koppelbalie.activeer(wie, activering));
    }

    public Koppelingenantwoord koppelingen(Bezoeker wie) {
        return doorgang.doe(() -> koppelbalie.koppelingen(wie));
    }

    public Koppelingenantwoord trekIn(Bezoeker wie, @Nullable String samenwerkingsverband) {
        return doorgang.doe(() -> koppelbalie.trekIn(wie, samenwerkingsverband));
    }

    public Abonnementantwoord abonneer(Bezoeker wie, @Nullable String url, @Nullable String nieuwGeheim) {
        return doorgang.doe(() -> abonneerbalie.zet(wie, url, nieuwGeheim));
    }

    public Abonnementantwoord abonnement(Bezoeker wie) {
        return doorgang.doe(() -> abonneerbalie.geef(wie));
    }

    public void beeindigAbonnement(Bezoeker wie) {
        LOG.info("Abonnement of {} ended", doorgang.<String>doe(() -> abonneerbalie.beeindig(wie)));
    }
}
