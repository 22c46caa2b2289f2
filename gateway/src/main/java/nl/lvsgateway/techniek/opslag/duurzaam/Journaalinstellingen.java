package nl.lvsgateway.techniek.opslag.duurzaam;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The journal beside an embedded database, from which it is rebuilt when a power cut broke it.
 *
 * @param aan off only where losing power cannot happen
 * @param vernieuwNa begin anew when the journal is larger than this and larger than the rows themselves
 * @param vernieuwElke begin anew after this long: until then it still holds rows that were removed
 */
@Validated
@ConfigurationProperties("gateway.opslag.journaal")
record Journaalinstellingen(
        @DefaultValue("true") boolean aan,
        @DefaultValue("64MB") @NotNull DataSize vernieuwNa,
        @DefaultValue("24h") @NotNull Duration vernieuwElke) {}
