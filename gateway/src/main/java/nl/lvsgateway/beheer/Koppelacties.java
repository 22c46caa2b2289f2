package nl.lvsgateway.beheer;

import nl.lvsgateway.koppeling.Koppelingen.Plaats;
import nl.lvsgateway.koppeling.Koppelregister;
import nl.lvsgateway.koppeling.Schoolnummer;
import nl.lvsgateway.koppeling.Verificatiecode;
import nl.lvsgateway.logboek.Daad;
import nl.lvsgateway.logboek.Logboek;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with koppelingen in the console; the act and its line in the Logboek stand or fall together, and what
 * changed nothing is no act.
 */
@Service
public class Koppelacties {

    private final Koppelregister register;
    private final Logboek logboek;

    Koppelacties(Koppelregister register, Logboek logboek) {
        this.register = register;
        this.logboek = logboek;
    }

    public void activeer(Medewerker wie, Plaats waar, String naam, boolean akkoord, Verificatiecode code) {
        register.activeer(waar, naam, akkoord, code, () -> schrijf(wie, Daad.KOPPELING_GEACTIVEERD, waar));
    }

    @Transactional
    public void trekIn(Medewerker wie, Plaats waar) {
        if (register.trekIn(waar)) {
            schrijf(wie, Daad.KOPPELING_INGETROKKEN, waar);
        }
    }

    public void zetCode(
            Medewerker wie, Schoolnummer school, String swv, Verificatiecode code, boolean vorigeMeteenWeg) {
        var toelichting = swv + (vorigeMeteenWeg ? ", de vorige geldt niet meer" : "");
        register.zetCode(school, swv, code, vorigeMeteenWeg, () -> schrijf(wie, Daad.CODE_GEZET, school, toelichting));
    }

    @Transactional
    public void hefBlokkadeOp(Medewerker wie, Schoolnummer school, String lvs) {
        if (register.hefBlokkadeOp(school, lvs)) {
            schrijf(wie, Daad.BLOKKADE_OPGEHEVEN, school, lvs);
        }
    }

    @Transactional
    public void voegSchoolToe(Medewerker wie, Schoolnummer school, String naam) {
        register.voegSchoolToe(school, naam);
        schrijf(wie, Daad.SCHOOL_GEWIJZIGD, school, "toegevoegd: " + naam);
    }

    @Transactional
    public void maakMogelijk(Medewerker wie, Plaats waar) {
        if (register.maakMogelijk(waar.school(), waar.lvs(), waar.samenwerkingsverband())) {
            schrijf(wie, Daad.KOPPELING_TOEGEVOEGD, waar);
        }
    }

    private void schrijf(Medewerker wie, Daad daad, Plaats waar) {
        schrijf(wie, daad, waar.school(), waar.lvs() + ", " + waar.samenwerkingsverband());
    }

    private void schrijf(Medewerker wie, Daad daad, Schoolnummer school, String toelichting) {
        logboek.schrijf(wie.deed(daad, school.waarde(), school.waarde(), toelichting));
    }
}
