package nl.lvsgateway.beheer.web;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test in the Chromium of this machine, against the gateway that all tests of the console share. */
@Retention(RetentionPolicy.RUNTIME)
@Consoletest
@ExtendWith(Browserhuis.class)
@EnabledIf(
        value = "nl.lvsgateway.beheer.web.Browser#aanwezig",
        disabledReason = "There is no Chromium on this machine: install Debian's package chromium")
@interface Browsertest {}
