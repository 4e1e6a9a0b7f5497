/** The acts on the keys of an institution, for each service that has keys. */
@NullMarked
package vn.gdnn.credential.key.rest;

import org.jspecify.annotations.NullMarked;
