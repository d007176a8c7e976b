/* xml: strangers' text in XML 1.0, as content or attribute. */
#ifndef EXPORT_XML_H
#define EXPORT_XML_H

#include "columns.h"

#include <stdio.h>

/** What a GraphML 1.0 file begins with, up to its keys. */
#define XML_GRAPHML \
	"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" \
	"<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"" \
	" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"" \
	" xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns" \
	" http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n"

/** What a GEXF 1.3 file begins with, up to its graph. */
#define XML_GEXF \
	"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" \
	"<gexf xmlns=\"http://gexf.net/1.3\" xmlns:viz=\"http://gexf.net/1.3/viz\"" \
	" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"" \
	" xsi:schemaLocation=\"http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd\" version=\"1.3\">\n" \
	"<meta><creator>Headwater</creator><description>Who cites whom</description></meta>\n"

/** Characters that XML forbids come as U+FFFD; line ends and tabs survive attributes. */
void xml_put(FILE *out, struct span s);

/** As xml_put(), one attribute: ` name="s"`. */
void xml_put_attribute(FILE *out, const char *name, struct span s);

/** What XML Schema and the graph formats call the type: "string", "long", "double", "boolean". */
const char *xml_type(enum column_type type);

/* The same, to a buf. */
void xml_add(struct buf *out, struct span s);
void xml_add_attribute(struct buf *out, const char *name, struct span s);

/** `<edge id= source= target=`, where other attributes follow. The id keeps parallel edges apart. */
void xml_begin_edge(struct buf *out, const struct export_edge *e);

/** What a field says, as XML Schema writes it: true, 7, 0.875; of a list, "; " between. */
void xml_add_value(struct buf *out, enum column_type type, const struct value *v);

#endif
