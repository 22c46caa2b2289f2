/** Pages, and who may see them. */
@NullMarked
package nl.lvsgateway.beheer.web;

import org.jspecify.annotations.NullMarked;
