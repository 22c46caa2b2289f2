package nl.lvsgateway.beheer.rest;

import java.security.Principal;
import java.util.List;
import nl.lvsgateway.beheer.rest.Boeking.Akte;
import nl.lvsgateway.koppeling.Koppelregister;
import nl.lvsgateway.koppeling.Schoolnummer;
import nl.lvsgateway.koppeling.Verificatiecode;
import nl.lvsgateway.logboek.Daad;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverband;
import nl.lvsgateway.techniek.Invoerfout;
import nl.lvsgateway.techniek.Invoerfout.Soort;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Schools, their codes and who is blocked. */
@RestController
@RequestMapping("/beheer/api/v1")
class SchoolController {

    private final Koppelregister register;
    private final Boeking boeking;

    SchoolController(Koppelregister register, Boeking boeking) {
        this.register = register;
        this.boeking = boeking;
    }

    @GetMapping("scholen")
    Schooljson.Pagina zoek(
            @RequestParam(required = false) @Nullable String zoek, @RequestParam(defaultValue = "0") int pagina) {
        return Schooljson.pagina(register.zoek(zoek, pagina));
    }

    @PostMapping("scholen")
    @ResponseStatus(HttpStatus.CREATED)
    Schooljson.School voegToe(@RequestBody NieuweSchool vraag, Principal wie) {
        var school = nummer(vraag.nummer());
        boeking.boek(wie, akte(Daad.SCHOOL_GEWIJZIGD, school, ""), () -> register.voegSchoolToe(school, vraag.naam()));
        return geef(school.waarde());
    }

    @GetMapping("scholen/{school}")
    Schooljson.School geef(@PathVariable String school) {
        return Schooljson.school(register.school(nummer(school)));
    }

    @PutMapping("scholen/{school}")
    Schooljson.School hernoem(@PathVariable String school, @RequestBody Naam vraag, Principal wie) {
        var nummer = nummer(school);
        boeking.boekAlsAnders(
                wie, akte(Daad.SCHOOL_GEWIJZIGD, nummer, ""), () -> register.hernoemSchool(nummer, vraag.naam()));
        return geef(school);
    }

    /** The code goes in and never comes out. */
    @PutMapping("scholen/{school}/verificatiecodes/{swv}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void zetCode(@PathVariable String school, @PathVariable String swv, @RequestBody Nieuwecode vraag, Principal wie) {
        var nummer = nummer(school);
        var verband = Samenwerkingsverband.normaliseer(swv);
        var meteenWeg = Boolean.TRUE.equals(vraag.vorigeMeteenWeg());
        var akte = akte(Daad.CODE_GEZET, nummer, " " + verband);
        register.zetCode(nummer, verband, code(vraag.verificatiecode()), meteenWeg, () -> boeking.schrijf(wie, akte));
    }

    @GetMapping("blokkades")
    List<Schooljson.Blokkade> geblokkeerd() {
        return register.geblokkeerd().stream().map(Schooljson::blokkade).toList();
    }

    @DeleteMapping("scholen/{school}/blokkades/{lvs}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void hefOp(@PathVariable String school, @PathVariable String lvs, Principal wie) {
        var nummer = nummer(school);
        boeking.boekAlsAnders(
                wie, akte(Daad.BLOKKADE_OPGEHEVEN, nummer, " " + lvs), () -> register.hefBlokkadeOp(nummer, lvs));
    }

    private static Akte akte(Daad daad, Schoolnummer school, String erbij) {
        return new Akte(daad, school.waarde() + erbij, school.waarde());
    }

    static Verificatiecode code(@Nullable String code) {
        return new Verificatiecode(code == null ? "" : code);
    }

    static Schoolnummer nummer(@Nullable String tekst) {
        return Schoolnummer.van(tekst == null ? "" : tekst.strip())
                .orElseThrow(() -> new Invoerfout(
                        Soort.ONGELDIG,
                        "SCHOOLNUMMER_ONGELDIG",
                        "nummer",
                        "Een schoolnummer is de BRIN met twee cijfers voor de vestiging, bijvoorbeeld 00YY00."));
    }

    record NieuweSchool(@Nullable String nummer, @Nullable String naam) {}

    record Naam(@Nullable String naam) {}

    record Nieuwecode(
            @Nullable String verificatiecode, @Nullable Boolean vorigeMeteenWeg) {

        @Override
        public String toString() {
            return "Nieuwecode[***]";
        }
    }
}
