/**
 * A version of OSO as it is published: schema and sheet, taken in as data. A sheet is a program of others, so both run in a process
 * of their own, that can be ended.
 */
@NullMarked
package nl.lvsgateway.dossier.bundel;

import org.jspecify.annotations.NullMarked;
