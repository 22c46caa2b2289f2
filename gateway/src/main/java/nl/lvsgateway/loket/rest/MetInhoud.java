package nl.lvsgateway.loket.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Reads its message from the line itself, so there has to be one. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface MetInhoud {}
