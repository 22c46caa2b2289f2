package nl.lvsgateway.techniek.rest;

import nl.lvsgateway.techniek.Getypt;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** What was kept before it was judged goes out without what no other program can take: the same text as over SOAP. */
@Configuration
class Leesbarejson {

    @Bean
    JacksonModule leesbareTekst() {
        return new SimpleModule("leesbare tekst").addSerializer(new Tekst());
    }

    private static final class Tekst extends StdSerializer<String> {

        Tekst() {
            super(String.class);
        }

        @Override
        public void serialize(String tekst, JsonGenerator json, SerializationContext hier) {
            json.writeString(Getypt.leesbaar(tekst));
        }
    }
}
