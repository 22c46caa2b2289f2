package nl.lvsgateway.bijlage.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.lvsgateway.techniek.OpslagVol;
import nl.lvsgateway.techniek.opslag.Opslaginstellingen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

class S3kluisTest {

    @TempDir
    Path map;

    private final Emmer emmer = new Emmer();

    private S3kluis kluis() throws IOException {
        var instellingen = new S3instellingen("emmer", null, "regio", "inhoud/", null, null, Duration.ofMinutes(1));
        return new S3kluis(emmer, instellingen, new Opslaginstellingen(map, DataSize.ofMegabytes(1)));
    }

    private static ByteArrayInputStream bytes() {
        return new ByteArrayInputStream(new byte[] {1, 2, 3});
    }

    private long opDeSchijf() throws IOException {
        try (var paden = Files.walk(map)) {
            return paden.filter(Files::isRegularFile)
                    .filter(pad -> !pad.endsWith(Werkbank.TEKEN))
                    .count();
        }
    }

    @Test
    void what_is_sealed_is_in_the_bucket_and_no_longer_on_the_disk() throws IOException {
        try (var berging = kluis().open()) {
            berging.neem(bytes(), 3);
            berging.neem(bytes(), 3);
            assertThat(opDeSchijf()).isEqualTo(2);

            berging.bezegel();
            berging.houd();

            assertThat(opDeSchijf()).isZero();
        }
        assertThat(emmer.inhoud)
                .hasSize(2)
                .allSatisfy((naam, grootte) -> assertThat(grootte).isEqualTo(3));
    }

    @Test
    void what_was_sealed_and_not_kept_leaves_the_bucket() throws IOException {
        try (var berging = kluis().open()) {
            berging.neem(bytes(), 3);
            berging.bezegel();
            berging.houd();
            berging.laatLos();
        }

        assertThat(emmer.inhoud).isEmpty();
        assertThat(opDeSchijf()).isZero();
    }

    @Test
    void an_engine_that_refuses_without_telling_why_is_a_full_store_and_leaves_nothing_behind() throws IOException {
        emmer.weigert = true;

        try (var berging = kluis().open()) {
            berging.neem(bytes(), 3);
            assertThatThrownBy(berging::bezegel).isInstanceOf(OpslagVol.class);
        }

        assertThat(opDeSchijf()).isZero();
    }

    /** Of each object only its size. */
    private static final class Emmer implements S3Client {

        private final Map<String, Long> inhoud = new HashMap<>();
        private boolean weigert;

        @Override
        public PutObjectResponse putObject(PutObjectRequest vraag, Path bestand) {
            if (weigert) {
                throw S3Exception.builder().statusCode(503).build();
            }
            inhoud.put(vraag.key(), bestand.toFile().length());
            return PutObjectResponse.builder().build();
        }

        @Override
        public DeleteObjectResponse deleteObject(DeleteObjectRequest vraag) {
            inhoud.remove(vraag.key());
            return DeleteObjectResponse.builder().build();
        }

        @Override
        public String serviceName() {
            return "s3";
        }

        @Override
        public void close() {
            inhoud.clear();
        }
    }
}
