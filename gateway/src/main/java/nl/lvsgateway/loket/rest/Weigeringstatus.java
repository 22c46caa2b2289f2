package nl.lvsgateway.loket.rest;

import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.loket.fouten.Weigering;
import org.springframework.http.HttpStatus;

/** HTTP status of every refusal; the compiler asks when a reason is added. */
final class Weigeringstatus {

    private Weigeringstatus() {}

    /**
     * HTTP has a word of its own for what was said in its headers.
     *
     * @param voorwaarde the caller named the version in a header
     */
    static HttpStatus van(Geweigerd geweigerd, boolean voorwaarde) {
        var eerste = geweigerd.fouten().get(0);
        return switch (eerste.weigering()) {
            case VERSIE_VEROUDERD -> voorwaarde ? HttpStatus.PRECONDITION_FAILED : van(eerste.weigering());
            case BERICHT_ONGELDIG ->
                switch (String.valueOf(eerste.veld())) {
                    case "Content-Type", "Content-Encoding" -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
                    case "Content-Length" -> HttpStatus.LENGTH_REQUIRED;
                    default -> van(eerste.weigering());
                };
            default -> van(eerste.weigering());
        };
    }

    static HttpStatus van(Weigering weigering) {
        return switch (weigering) {
            case NIET_AANGEMELD -> HttpStatus.UNAUTHORIZED;
            case KOPPELING_NIET_ACTIEF, VERIFICATIECODE_ONJUIST -> HttpStatus.FORBIDDEN;
            case SCHOOL_ONBEKEND, AANVRAAG_ONBEKEND, ABONNEMENT_ONBEKEND -> HttpStatus.NOT_FOUND;
            case KENMERK_AL_IN_GEBRUIK,
                    VERSIE_VEROUDERD,
                    AANVRAAG_WORDT_VERZONDEN,
                    AANVRAAG_AFGEHANDELD,
                    NIET_VERWIJDERBAAR -> HttpStatus.CONFLICT;
            case BIJLAGE_TE_GROOT, BIJLAGEN_TE_GROOT, DOSSIER_TE_GROOT -> HttpStatus.CONTENT_TOO_LARGE;
            case KOPPELING_GEBLOKKEERD, TE_DRUK -> HttpStatus.TOO_MANY_REQUESTS;
            case OPSLAG_VOL -> HttpStatus.INSUFFICIENT_STORAGE;
            case INTERNE_FOUT -> HttpStatus.INTERNAL_SERVER_ERROR;
            case AKKOORD_ONTBREEKT,
                    SAMENWERKINGSVERBAND_KIEZEN,
                    AANVRAAG_ONVOLLEDIG,
                    SAMENWERKINGSVERBAND_ONBEKEND,
                    AANVRAAGTYPE_ONBEKEND,
                    BIJLAGE_VERPLICHT,
                    BIJLAGEN_TE_VEEL,
                    BIJLAGE_LEEG,
                    DOSSIER_ONGELDIG,
                    DOSSIER_GEEN_XML,
                    DOSSIER_DTD,
                    DOSSIER_WORTEL,
                    DOSSIER_VERSIE,
                    DOSSIER_ANDERE_SCHOOL,
                    DOSSIER_REGELS,
                    PGN_GEVONDEN,
                    ABONNEMENT_ADRES,
                    BERICHT_ONGELDIG -> HttpStatus.BAD_REQUEST;
        };
    }
}
