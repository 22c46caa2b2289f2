package nl.lvsgateway.loket.soap;

import nl.lvsgateway.loket.keuren.Keuringsantwoord;
import nl.lvsgateway.loket.keuren.Keuringsantwoord.Bevindingstand;
import nl.lvsgateway.loket.keuren.Keuringsantwoord.Foutplaats;
import nl.ososchemas.lvs.v1.Bevinding;
import nl.ososchemas.lvs.v1.Dossierfout;
import nl.ososchemas.lvs.v1.Ernst;
import nl.ososchemas.lvs.v1.ValideerDossierAntwoord;
import org.jspecify.annotations.Nullable;

/** The verdict on a dossier, in the words of the WSDL. */
final class Soapkeuring {

    private Soapkeuring() {}

    static ValideerDossierAntwoord antwoord(Keuringsantwoord oordeel) {
        var soap = new ValideerDossierAntwoord();
        soap.setAangenomen(oordeel.aangenomen());
        soap.setVersie(oordeel.versie());
        soap.setProfiel(oordeel.profiel());
        soap.setFout(fout(oordeel.fout()));
        oordeel.bevindingen().forEach(b -> soap.getBevinding().add(bevinding(b)));
        return soap;
    }

    private static @Nullable Dossierfout fout(@Nullable Foutplaats fout) {
        if (fout == null) {
            return null;
        }
        var soap = new Dossierfout();
        soap.setSoort(fout.soort());
        soap.setRegel(fout.regel());
        soap.setKolom(fout.kolom());
        soap.setPlaats(fout.plaats());
        soap.setUitleg(fout.uitleg());
        return soap;
    }

    private static Bevinding bevinding(Bevindingstand bevinding) {
        var soap = new Bevinding();
        soap.setId(bevinding.id());
        soap.setPlaats(bevinding.plaats());
        soap.setZin(bevinding.zin());
        soap.setTechnisch(bevinding.technisch());
        soap.setErnst(Ernst.fromValue(bevinding.ernst()));
        return soap;
    }
}
