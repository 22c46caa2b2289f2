package nl.lvsgateway.bijlage.opslag;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** The client of the kluis in S3. */
@Configuration
@ConditionalOnProperty(name = "gateway.bijlage.kluis", havingValue = "s3")
class S3config {

    @Bean
    S3Client s3(S3instellingen instellingen) {
        return maak(instellingen);
    }

    /** Buckets as a part of the path: most engines other than Amazon's want that. */
    static S3Client maak(S3instellingen instellingen) {
        var s3 = S3Client.builder()
                .region(Region.of(instellingen.regio()))
                .forcePathStyle(instellingen.adres() != null)
                .overrideConfiguration(uitzondering -> uitzondering.apiCallTimeout(instellingen.termijn()))
                .httpClientBuilder(UrlConnectionHttpClient.builder());
        if (instellingen.adres() != null) {
            s3.endpointOverride(instellingen.adres());
        }
        if (instellingen.sleutel() != null && instellingen.geheim() != null) {
            s3.credentialsProvider(StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(instellingen.sleutel(), instellingen.geheim())));
        }
        return s3.build();
    }
}
