package nl.lvsgateway.beheer.rest;

import java.security.Principal;
import nl.lvsgateway.beheer.rest.Boeking.Akte;
import nl.lvsgateway.koppeling.Koppelingen.Plaats;
import nl.lvsgateway.koppeling.Koppelregister;
import nl.lvsgateway.logboek.Daad;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverband;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One koppeling: make it possible, switch it on as ESIS does, withdraw it. */
@RestController
@RequestMapping("/beheer/api/v1/scholen/{school}/koppelingen/{lvs}/{swv}")
class KoppelingController {

    private final Koppelregister register;
    private final Boeking boeking;

    KoppelingController(Koppelregister register, Boeking boeking) {
        this.register = register;
        this.boeking = boeking;
    }

    @PutMapping
    Schooljson.School maakMogelijk(
            @PathVariable String school, @PathVariable String lvs, @PathVariable String swv, Principal wie) {
        var waar = plaats(school, lvs, swv);
        boeking.boekAlsAnders(
                wie,
                akte(Daad.KOPPELING_TOEGEVOEGD, waar),
                () -> register.maakMogelijk(waar.school(), waar.lvs(), waar.samenwerkingsverband()));
        return geef(waar);
    }

    @PostMapping("activering")
    Schooljson.School activeer(
            @PathVariable String school,
            @PathVariable String lvs,
            @PathVariable String swv,
            @RequestBody Activering vraag,
            Principal wie) {
        var waar = plaats(school, lvs, swv);
        var akkoord = Boolean.TRUE.equals(vraag.akkoord());
        var code = SchoolController.code(vraag.verificatiecode());
        var akte = akte(Daad.KOPPELING_GEACTIVEERD, waar);
        var aan = register.activeer(waar, vraag.naam(), akkoord, code, () -> boeking.schrijf(wie, akte));
        return geef(new Plaats(aan.school(), aan.lvs(), aan.samenwerkingsverband()));
    }

    @DeleteMapping
    Schooljson.School trekIn(
            @PathVariable String school, @PathVariable String lvs, @PathVariable String swv, Principal wie) {
        var waar = plaats(school, lvs, swv);
        boeking.boekAlsAnders(wie, akte(Daad.KOPPELING_INGETROKKEN, waar), () -> register.trekIn(waar));
        return geef(waar);
    }

    private Schooljson.School geef(Plaats waar) {
        return Schooljson.school(register.school(waar.school()));
    }

    private static Plaats plaats(String school, String lvs, String swv) {
        return new Plaats(SchoolController.nummer(school), lvs, Samenwerkingsverband.normaliseer(swv));
    }

    private static Akte akte(Daad daad, Plaats waar) {
        var school = waar.school().waarde();
        return new Akte(daad, school + " " + waar.lvs() + " " + waar.samenwerkingsverband(), school);
    }

    record Activering(
            @Nullable String naam,
            @Nullable Boolean akkoord,
            @Nullable String verificatiecode) {

        @Override
        public String toString() {
            return "Activering[***]";
        }
    }
}
