/** Resources in the words of other libraries: Dublin Core, IEEE LOM and schema.org, in XML. */
@NullMarked
package vn.gdnn.curriculum.resource.harvest.description;

import org.jspecify.annotations.NullMarked;
