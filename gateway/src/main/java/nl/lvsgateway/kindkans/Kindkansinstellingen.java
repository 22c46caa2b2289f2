package nl.lvsgateway.kindkans;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How we call Kindkans.
 *
 * @param adres where its webservice answers; the word {@code simulator} is the one inside this gateway
 * @param verbindtijd how long a connection may take to open
 * @param leestijd how long the other side may be silent
 * @param termijn how long a whole call may take, bijlagen included
 * @param tegelijk how many calls may run at once
 * @param venster over how many of the latest calls failures are counted
 * @param minstens so many calls before we judge at all
 * @param grens percentage of failures above which we hold back
 * @param pauze how long we then send nothing
 * @param proeven how many calls go first after the pause
 */
@Validated
@ConfigurationProperties("gateway.kindkans")
public record Kindkansinstellingen(
        @NotNull URI adres,
        @DefaultValue("5s") @DurationMin(millis = 1) Duration verbindtijd,
        @DefaultValue("60s") @DurationMin(millis = 1) Duration leestijd,
        @DefaultValue("5m") @DurationMin(millis = 1) Duration termijn,
        @DefaultValue("16") @Min(1) @Max(256) int tegelijk,
        @DefaultValue("20") @Min(1) @Max(1000) int venster,
        @DefaultValue("5") @Min(1) @Max(1000) int minstens,
        @DefaultValue("50") @Min(1) @Max(100) int grens,
        @DefaultValue("30s") @DurationMin(millis = 1) Duration pauze,
        @DefaultValue("1") @Min(1) @Max(16) int proeven) {}
