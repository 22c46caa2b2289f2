package nl.lvsgateway.proeven.gril;

import nl.lvsgateway.proeven.http.Inhoud;

/** A bijlage as it is written in a message. */
final class Bijstuk {

    Waarde naam;
    Waarde plek;
    Waarde mediatype;
    Inhoud inhoud;
    Naamvorm naamvorm = Naamvorm.RAUW;
    /** How its bytes are made fit to travel in a part; empty: not said. */
    String overdracht = "";

    Bijstuk(String naam, Waarde plek, Waarde mediatype, Inhoud inhoud) {
        this.naam = Waarde.van(naam);
        this.plek = plek;
        this.mediatype = mediatype;
        this.inhoud = inhoud;
    }

    /** As it must have been kept. */
    Stand stand() {
        return new Stand(
                Gewoon.bestandsnaam(naam.tekst()),
                plek.isEr() ? Gewoon.tekst(plek.tekst()) : "",
                mediatype.isEr() ? Gewoon.tekst(mediatype.tekst()) : "",
                inhoud.grootte(),
                inhoud.sha256());
    }

    /** What absent and empty have in common is an empty text here. */
    record Stand(String naam, String plek, String mediatype, long grootte, String sha256) {

        /** An LVS is not told the name. */
        Stand zonderNaam() {
            return new Stand("", plek, mediatype, grootte, sha256);
        }
    }
}
