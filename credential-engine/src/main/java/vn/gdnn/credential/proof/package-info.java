/** How a JSON document is signed and checked: W3C Data Integrity and JWT, on JSON-LD without any fetch. */
@NullMarked
package vn.gdnn.credential.proof;

import org.jspecify.annotations.NullMarked;
