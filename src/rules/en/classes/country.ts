import { defineClass } from "../../../engine/define.ts";

/** One-word names, so that no country is treated unlike another. */
export default defineClass({
  id: "country",
  words: (
    "afghanistan albania algeria america andorra angola argentina armenia australia austria " +
    "azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia " +
    "bosnia botswana brazil britain brunei bulgaria burkina burma burundi cambodia cameroon " +
    "canada chad chile china colombia congo croatia cuba cyprus czechia denmark djibouti dominica " +
    "ecuador egypt england eritrea estonia eswatini ethiopia fiji finland france gabon gambia " +
    "georgia germany ghana greece greenland grenada guatemala guinea guyana haiti honduras " +
    "hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan " +
    "kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia " +
    "libya liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia maldives mali " +
    "malta mauritania mauritius mexico moldova monaco mongolia montenegro morocco mozambique " +
    "myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway oman pakistan " +
    "palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa " +
    "scotland senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname " +
    "sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo tonga tunisia turkey " +
    "turkmenistan uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam wales yemen zambia " +
    "zimbabwe africa asia europe catalonia kurdistan chechnya crimea gaza"
  ).split(" "),
  citation: "Names of countries and regions (ISO 3166-1 short names)",
});
