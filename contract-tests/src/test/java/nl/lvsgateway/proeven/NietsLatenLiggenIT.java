package nl.lvsgateway.proeven;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import nl.lvsgateway.proeven.lvs.Deur;
import nl.lvsgateway.proeven.lvs.HandDeur;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.GatewayProces;
import nl.lvsgateway.proeven.proces.Start;
import nl.lvsgateway.proeven.proces.Werkmap;
import org.junit.jupiter.api.Test;

/** What a school sends is in the store and nowhere else, whatever becomes of a call; and nobody else on the machine can read it. */
class NietsLatenLiggenIT {

    private static final Set<PosixFilePermission> EIGEN =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    @Test
    void nothing_is_left_outside_the_store_and_all_of_it_is_for_the_gateway_alone() throws Exception {
        var map = Werkmap.nieuw();
        var elders = Files.createDirectory(map.resolve("elders"));
        var start = Start.van("niets-laten-liggen").metVlaggen("-Djava.io.tmpdir=" + elders);
        try (var gateway = GatewayProces.start(start, map)) {
            var deuren = List.<Deur>of(
                    HandDeur.base64(gateway.adres("/")),
                    HandDeur.soap11(gateway.adres("/")),
                    gateway.lvs().rest());
            for (var deur : deuren) {
                var aanvraag = Proefaanvraag.van(Toegang.REGENBOOG).metBijlage(3_000_000);
                Bezorging.isAangenomen(deur.bewaar(aanvraag), List.of());
                Bezorging.isHeelAangekomen(gateway.lvs().rest(), aanvraag, gateway.simulator());
            }
            var tijdelijk = map.resolve("gegevens/tijdelijk");
            assertThat(bestanden(elders)).isEmpty();
            assertThat(bestanden(tijdelijk)).isEmpty();

            try (var lijn = halfweg(gateway)) {
                gateway.killMin9();
            }
            assertThat(bestanden(elders)).isEmpty();
            assertThat(bestanden(tijdelijk)).isEmpty();
            Files.writeString(mappen(tijdelijk).get(0).resolve("achtergelaten.tmp"), "inhoud van een bijlage");

            gateway.herstart();
            assertThat(bestanden(tijdelijk)).isEmpty();
            assertThat(mappen(tijdelijk)).as("of the process that runs").hasSize(1);
            // Tomcat makes folders as the machine has it, within ours that nobody else can enter.
            var vanTomcat = mappen(tijdelijk).get(0).resolve("work");
            for (var pad : alles(map.resolve("gegevens"))) {
                if (pad.startsWith(vanTomcat)) {
                    continue;
                }
                assertThat(EIGEN)
                        .as("%s", pad)
                        .containsAll(Files.getPosixFilePermissions(pad, LinkOption.NOFOLLOW_LINKS));
            }
        }
    }

    /** So much was sent that the gateway has read most of it. */
    private static Socket halfweg(GatewayProces gateway) throws IOException {
        var stuk = Base64.getEncoder().encodeToString(new byte[3 * 1024 * 1024]);
        var lijn = new Socket("127.0.0.1", gateway.adres("/").getPort());
        var wie = Toegang.REGENBOOG;
        lijn.getOutputStream()
                .write(("POST /api/v1/scholen/" + wie.school() + "/aanvragen HTTP/1.1\r\nHost: localhost\r\nX-API-Key: "
                                + wie.sleutel() + "\r\nVerificatiecode: " + wie.verificatiecode()
                                + "\r\nContent-Type: application/json\r\nContent-Length: 30000000\r\n\r\n{\"dossier\":\"")
                        .getBytes(ISO_8859_1));
        for (var keer = 0; keer < 5; keer++) {
            lijn.getOutputStream().write(stuk.getBytes(ISO_8859_1));
        }
        return lijn;
    }

    private static List<Path> alles(Path onder) throws IOException {
        try (var paden = Files.walk(onder)) {
            return paden.skip(1).toList();
        }
    }

    private static List<Path> mappen(Path onder) throws IOException {
        try (var paden = Files.list(onder)) {
            return paden.toList();
        }
    }

    private static List<Path> bestanden(Path onder) throws IOException {
        return alles(onder).stream().filter(Files::isRegularFile).toList();
    }
}
