/** What is here already: change it, add to it, send it, delete it. */
@NullMarked
package nl.lvsgateway.loket.wijzigen;

import org.jspecify.annotations.NullMarked;
