// swift-format-ignore-file
// The text below is data: it stands as the HR system writes it, and a test compares it with Tests/Fixtures.

/// What the HR system of a municipality that does not exist delivers.
enum Voorbeeldgemeente {
    /// Its units.
    static let onderdelen: StaticString = #"""
Onderdeelcode;Onderdeel;Soort;Bovenliggend
AFD-01;Burgerzaken;afdeling;
AFD-02;Zorg en Welzijn;afdeling;
AFD-03;Werk en Inkomen;afdeling;
AFD-04;Stadsbeheer;afdeling;
AFD-05;Veiligheid en Handhaving;afdeling;
AFD-06;Ruimte en Wonen;afdeling;
AFD-07;Economie;afdeling;
AFD-08;Onderwijs en Jeugd;afdeling;
AFD-09;Sport en Cultuur;afdeling;
AFD-10;Publiekszaken;afdeling;
AFD-11;HRM en Juridische Zaken;afdeling;
AFD-12;Financiën;afdeling;
AFD-13;Informatievoorziening;afdeling;
AFD-14;Communicatie;afdeling;
AFD-15;Bestuur en Directie;afdeling;
AFD-16;Vastgoed;afdeling;
AFD-17;Mobiliteit;afdeling;
AFD-18;Milieu en Klimaat;afdeling;
AFD-19;Inkoop;afdeling;
AFD-20;Facilitaire Zaken;afdeling;
TEAM-011;Burgerzaken team 1;team;AFD-01
TEAM-012;Burgerzaken team 2;team;AFD-01
TEAM-013;Burgerzaken team 3;team;AFD-01
TEAM-014;Burgerzaken team 4;team;AFD-01
TEAM-015;Burgerzaken team 5;team;AFD-01
TEAM-016;Burgerzaken team 6;team;AFD-01
TEAM-017;Burgerzaken team 7;team;AFD-01
TEAM-018;Burgerzaken team 8;team;AFD-01
TEAM-021;Zorg en Welzijn team 1;team;AFD-02
TEAM-022;Zorg en Welzijn team 2;team;AFD-02
TEAM-023;Zorg en Welzijn team 3;team;AFD-02
TEAM-024;Zorg en Welzijn team 4;team;AFD-02
TEAM-025;Zorg en Welzijn team 5;team;AFD-02
TEAM-031;Werk en Inkomen team 1;team;AFD-03
TEAM-032;Werk en Inkomen team 2;team;AFD-03
TEAM-033;Werk en Inkomen team 3;team;AFD-03
TEAM-034;Werk en Inkomen team 4;team;AFD-03
TEAM-035;Werk en Inkomen team 5;team;AFD-03
TEAM-036;Werk en Inkomen team 6;team;AFD-03
TEAM-037;Werk en Inkomen team 7;team;AFD-03
TEAM-041;Stadsbeheer team 1;team;AFD-04
TEAM-042;Stadsbeheer team 2;team;AFD-04
TEAM-043;Stadsbeheer team 3;team;AFD-04
TEAM-044;Stadsbeheer team 4;team;AFD-04
TEAM-045;Stadsbeheer team 5;team;AFD-04
TEAM-051;Veiligheid en Handhaving team 1;team;AFD-05
TEAM-052;Veiligheid en Handhaving team 2;team;AFD-05
TEAM-053;Veiligheid en Handhaving team 3;team;AFD-05
TEAM-054;Veiligheid en Handhaving team 4;team;AFD-05
TEAM-055;Veiligheid en Handhaving team 5;team;AFD-05
TEAM-061;Ruimte en Wonen team 1;team;AFD-06
TEAM-062;Ruimte en Wonen team 2;team;AFD-06
TEAM-063;Ruimte en Wonen team 3;team;AFD-06
TEAM-064;Ruimte en Wonen team 4;team;AFD-06
TEAM-065;Ruimte en Wonen team 5;team;AFD-06
TEAM-066;Ruimte en Wonen team 6;team;AFD-06
TEAM-071;Economie team 1;team;AFD-07
TEAM-072;Economie team 2;team;AFD-07
TEAM-073;Economie team 3;team;AFD-07
TEAM-074;Economie team 4;team;AFD-07
TEAM-075;Economie team 5;team;AFD-07
TEAM-076;Economie team 6;team;AFD-07
TEAM-077;Economie team 7;team;AFD-07
TEAM-081;Onderwijs en Jeugd team 1;team;AFD-08
TEAM-082;Onderwijs en Jeugd team 2;team;AFD-08
TEAM-083;Onderwijs en Jeugd team 3;team;AFD-08
TEAM-084;Onderwijs en Jeugd team 4;team;AFD-08
TEAM-085;Onderwijs en Jeugd team 5;team;AFD-08
TEAM-086;Onderwijs en Jeugd team 6;team;AFD-08
TEAM-087;Onderwijs en Jeugd team 7;team;AFD-08
TEAM-091;Sport en Cultuur team 1;team;AFD-09
TEAM-092;Sport en Cultuur team 2;team;AFD-09
TEAM-093;Sport en Cultuur team 3;team;AFD-09
TEAM-094;Sport en Cultuur team 4;team;AFD-09
TEAM-095;Sport en Cultuur team 5;team;AFD-09
TEAM-101;Publiekszaken team 1;team;AFD-10
TEAM-102;Publiekszaken team 2;team;AFD-10
TEAM-103;Publiekszaken team 3;team;AFD-10
TEAM-104;Publiekszaken team 4;team;AFD-10
TEAM-105;Publiekszaken team 5;team;AFD-10
TEAM-111;HRM en Juridische Zaken team 1;team;AFD-11
TEAM-112;HRM en Juridische Zaken team 2;team;AFD-11
TEAM-113;HRM en Juridische Zaken team 3;team;AFD-11
TEAM-114;HRM en Juridische Zaken team 4;team;AFD-11
TEAM-115;HRM en Juridische Zaken team 5;team;AFD-11
TEAM-116;HRM en Juridische Zaken team 6;team;AFD-11
TEAM-121;Financiën team 1;team;AFD-12
TEAM-122;Financiën team 2;team;AFD-12
TEAM-123;Financiën team 3;team;AFD-12
TEAM-124;Financiën team 4;team;AFD-12
TEAM-125;Financiën team 5;team;AFD-12
TEAM-131;Informatievoorziening team 1;team;AFD-13
TEAM-132;Informatievoorziening team 2;team;AFD-13
TEAM-133;Informatievoorziening team 3;team;AFD-13
TEAM-134;Informatievoorziening team 4;team;AFD-13
TEAM-135;Informatievoorziening team 5;team;AFD-13
TEAM-136;Informatievoorziening team 6;team;AFD-13
TEAM-141;Communicatie team 1;team;AFD-14
TEAM-142;Communicatie team 2;team;AFD-14
TEAM-143;Communicatie team 3;team;AFD-14
TEAM-144;Communicatie team 4;team;AFD-14
TEAM-145;Communicatie team 5;team;AFD-14
TEAM-146;Communicatie team 6;team;AFD-14
TEAM-147;Communicatie team 7;team;AFD-14
TEAM-148;Communicatie team 8;team;AFD-14
TEAM-151;Bestuur en Directie team 1;team;AFD-15
TEAM-152;Bestuur en Directie team 2;team;AFD-15
TEAM-153;Bestuur en Directie team 3;team;AFD-15
TEAM-154;Bestuur en Directie team 4;team;AFD-15
TEAM-155;Bestuur en Directie team 5;team;AFD-15
TEAM-156;Bestuur en Directie team 6;team;AFD-15
TEAM-157;Bestuur en Directie team 7;team;AFD-15
TEAM-158;Bestuur en Directie team 8;team;AFD-15
TEAM-161;Vastgoed team 1;team;AFD-16
TEAM-162;Vastgoed team 2;team;AFD-16
TEAM-163;Vastgoed team 3;team;AFD-16
TEAM-164;Vastgoed team 4;team;AFD-16
TEAM-165;Vastgoed team 5;team;AFD-16
TEAM-166;Vastgoed team 6;team;AFD-16
TEAM-171;Mobiliteit team 1;team;AFD-17
TEAM-172;Mobiliteit team 2;team;AFD-17
TEAM-173;Mobiliteit team 3;team;AFD-17
TEAM-174;Mobiliteit team 4;team;AFD-17
TEAM-175;Mobiliteit team 5;team;AFD-17
TEAM-176;Mobiliteit team 6;team;AFD-17
TEAM-181;Milieu en Klimaat team 1;team;AFD-18
TEAM-182;Milieu en Klimaat team 2;team;AFD-18
TEAM-183;Milieu en Klimaat team 3;team;AFD-18
TEAM-184;Milieu en Klimaat team 4;team;AFD-18
TEAM-185;Milieu en Klimaat team 5;team;AFD-18
TEAM-186;Milieu en Klimaat team 6;team;AFD-18
TEAM-191;Inkoop team 1;team;AFD-19
TEAM-192;Inkoop team 2;team;AFD-19
TEAM-193;Inkoop team 3;team;AFD-19
TEAM-194;Inkoop team 4;team;AFD-19
TEAM-195;Inkoop team 5;team;AFD-19
TEAM-196;Inkoop team 6;team;AFD-19
TEAM-197;Inkoop team 7;team;AFD-19
TEAM-198;Inkoop team 8;team;AFD-19
TEAM-201;Facilitaire Zaken team 1;team;AFD-20
TEAM-202;Facilitaire Zaken team 2;team;AFD-20
TEAM-203;Facilitaire Zaken team 3;team;AFD-20
TEAM-204;Facilitaire Zaken team 4;team;AFD-20
TEAM-205;Facilitaire Zaken team 5;team;AFD-20
TEAM-206;Facilitaire Zaken team 6;team;AFD-20
"""#

    /// Its people.
    static let medewerkers: StaticString = #"""
Personeelsnummer;Voornaam;Tussenvoegsel;Achternaam;E-mail;Onderdeelcode;Onderdeel;Functie;Leidinggevende;In dienst;Uit dienst;Uren per week;Is leidinggevende
100005;Lotte;;Huisman;m100005@gemeente-voorbeeld.example;AFD-15;Bestuur en Directie;Directeur;;07-05-1991;;24,00;ja
100006;Anna;;Dekker;m100006@gemeente-voorbeeld.example;AFD-01;Burgerzaken;Afdelingshoofd;100005;14-07-2010;;36,00;ja
100009;Zoë;van;Huisman;m100009@gemeente-voorbeeld.example;TEAM-011;Burgerzaken team 1;Teamleider;100006;01-10-1999;;32,00;ja
100013;Eva;van de;Mulder;m100013@gemeente-voorbeeld.example;TEAM-012;Burgerzaken team 2;Teamleider;100006;14-01-2012;;32,00;ja
100019;Noor;van;Jansen;m100019@gemeente-voorbeeld.example;TEAM-013;Burgerzaken team 3;Teamleider;100006;30-12-2010;;20,00;ja
100020;Noor;;Willemse;m100020@gemeente-voorbeeld.example;TEAM-014;Burgerzaken team 4;Teamleider;100006;24-11-2018;;8,00;ja
100026;Hüseyin;van;Koç;m100026@gemeente-voorbeeld.example;TEAM-015;Burgerzaken team 5;Teamleider;100006;01-07-2009;;8,00;ja
100032;Inge;de;El Amrani;m100032@gemeente-voorbeeld.example;TEAM-016;Burgerzaken team 6;Teamleider;100006;21-06-2003;;8,00;ja
100038;Petra;ten;Linden;m100038@gemeente-voorbeeld.example;TEAM-017;Burgerzaken team 7;Teamleider;100006;27-11-1994;;20,00;ja
100042;Inge;;Hof;m100042@gemeente-voorbeeld.example;TEAM-018;Burgerzaken team 8;Teamleider;100006;23-05-2000;;36,00;ja
100046;Hanneke;van de;Veenstra;m100046@gemeente-voorbeeld.example;AFD-02;Zorg en Welzijn;Afdelingshoofd;100005;26-10-2012;;36,00;ja
100049;Maarten;;Jansen;m100049@gemeente-voorbeeld.example;TEAM-021;Zorg en Welzijn team 1;Teamleider;100046;17-11-2000;;16,00;ja
100056;Tess;van;Bakker;m100056@gemeente-voorbeeld.example;TEAM-022;Zorg en Welzijn team 2;Teamleider;100046;26-05-2005;;12,00;ja
100058;Joël;in 't;Willemse;m100058@gemeente-voorbeeld.example;TEAM-023;Zorg en Welzijn team 3;Teamleider;100046;07-02-2001;;36,00;ja
100063;Mehmet;van der;Nguyễn;m100063@gemeente-voorbeeld.example;TEAM-024;Zorg en Welzijn team 4;Teamleider;100046;23-10-2016;;36,00;ja
100070;Wouter;;Boersma;m100070@gemeente-voorbeeld.example;TEAM-025;Zorg en Welzijn team 5;Teamleider;100046;05-02-2013;;8,00;ja
100073;Bram;ten;Visser;m100073@gemeente-voorbeeld.example;AFD-03;Werk en Inkomen;Afdelingshoofd;100005;05-12-1999;;8,00;ja
100078;Björn;'t;Vos;m100078@gemeente-voorbeeld.example;TEAM-031;Werk en Inkomen team 1;Teamleider;100073;27-03-2005;;8,00;ja
100084;Tess;ter;Postma;m100084@gemeente-voorbeeld.example;TEAM-032;Werk en Inkomen team 2;Teamleider;100073;15-12-2023;;16,00;ja
100085;Chaima;;Broek;m100085@gemeente-voorbeeld.example;TEAM-033;Werk en Inkomen team 3;Teamleider;100073;09-03-1998;;32,00;ja
100086;Hüseyin;van der;Kok;m100086@gemeente-voorbeeld.example;TEAM-034;Werk en Inkomen team 4;Teamleider;100073;14-10-2024;;20,00;ja
100093;Olivier;;Dekker;m100093@gemeente-voorbeeld.example;TEAM-035;Werk en Inkomen team 5;Teamleider;100073;19-09-1997;;12,00;ja
100099;Karim;;Kuiper;m100099@gemeente-voorbeeld.example;TEAM-036;Werk en Inkomen team 6;Teamleider;100073;09-07-2014;;12,00;ja
100100;Tjeerd;in 't;Vos;m100100@gemeente-voorbeeld.example;TEAM-037;Werk en Inkomen team 7;Teamleider;100073;06-10-2001;;16,00;ja
100107;Renée;ten;Scholten;m100107@gemeente-voorbeeld.example;AFD-04;Stadsbeheer;Afdelingshoofd;100005;17-05-2017;;12,00;ja
100114;Maarten;in 't;El Amrani;m100114@gemeente-voorbeeld.example;TEAM-041;Stadsbeheer team 1;Teamleider;100107;16-10-2007;;36,00;ja
100120;Hüseyin;in 't;Vermeulen;m100120@gemeente-voorbeeld.example;TEAM-042;Stadsbeheer team 2;Teamleider;100107;05-02-2026;;36,00;ja
100127;Petra;in 't;Kuiper;m100127@gemeente-voorbeeld.example;TEAM-043;Stadsbeheer team 3;Teamleider;100107;14-09-2016;;28,00;ja
100129;Niels;in 't;Boersma;m100129@gemeente-voorbeeld.example;TEAM-044;Stadsbeheer team 4;Teamleider;100107;26-12-2009;;36,00;ja
100131;Tjeerd;;Heijden;m100131@gemeente-voorbeeld.example;TEAM-045;Stadsbeheer team 5;Teamleider;100107;31-08-2003;;8,00;ja
100137;Renée;de;Meijer;m100137@gemeente-voorbeeld.example;AFD-05;Veiligheid en Handhaving;Afdelingshoofd;100005;22-11-2001;;24,00;ja
100143;Aïsha;van;El Amrani;m100143@gemeente-voorbeeld.example;TEAM-051;Veiligheid en Handhaving team 1;Teamleider;100137;09-06-2013;;36,00;ja
100148;Chloé;ter;Linden;m100148@gemeente-voorbeeld.example;TEAM-052;Veiligheid en Handhaving team 2;Teamleider;100137;29-04-2025;;8,00;ja
100151;Chloé;'t;Vos;m100151@gemeente-voorbeeld.example;TEAM-053;Veiligheid en Handhaving team 3;Teamleider;100137;28-05-2023;;36,00;ja
100156;Hüseyin;ter;Linden;m100156@gemeente-voorbeeld.example;TEAM-054;Veiligheid en Handhaving team 4;Teamleider;100137;05-04-2020;;36,00;ja
100160;Xander;el;Yılmaz;m100160@gemeente-voorbeeld.example;TEAM-055;Veiligheid en Handhaving team 5;Teamleider;100137;11-04-1998;;36,00;ja
100166;Chloé;;Bos;m100166@gemeente-voorbeeld.example;AFD-06;Ruimte en Wonen;Afdelingshoofd;100005;10-04-2012;;20,00;ja
100173;Daan;van;Broek;m100173@gemeente-voorbeeld.example;TEAM-061;Ruimte en Wonen team 1;Teamleider;100166;21-06-2026;;28,00;ja
100177;Petra;van der;Nguyễn;m100177@gemeente-voorbeeld.example;TEAM-062;Ruimte en Wonen team 2;Teamleider;100166;25-01-2018;;20,00;ja
100180;Marieke;van den;Nguyễn;m100180@gemeente-voorbeeld.example;TEAM-063;Ruimte en Wonen team 3;Teamleider;100166;31-12-2010;;32,00;ja
100183;Tess;;Kok;m100183@gemeente-voorbeeld.example;TEAM-064;Ruimte en Wonen team 4;Teamleider;100166;15-08-2017;;16,00;ja
100188;Vera;;Vermeulen;m100188@gemeente-voorbeeld.example;TEAM-065;Ruimte en Wonen team 5;Teamleider;100166;12-01-2020;;12,00;ja
100192;Vera;van der;Dijkstra;m100192@gemeente-voorbeeld.example;TEAM-066;Ruimte en Wonen team 6;Teamleider;100166;03-05-2015;;12,00;ja
100195;Yasmin;el;Meijer;m100195@gemeente-voorbeeld.example;AFD-07;Economie;Afdelingshoofd;100005;23-06-2006;;36,00;ja
100197;Gijs;de;Smit;m100197@gemeente-voorbeeld.example;TEAM-071;Economie team 1;Teamleider;100195;24-12-1992;;36,00;ja
100201;Mehmet;van;Huisman;m100201@gemeente-voorbeeld.example;TEAM-072;Economie team 2;Teamleider;100195;03-01-2016;;36,00;ja
100207;Joël;;El Amrani;m100207@gemeente-voorbeeld.example;TEAM-073;Economie team 3;Teamleider;100195;03-09-2013;;32,00;ja
100211;Anna;de;Hendriks;m100211@gemeente-voorbeeld.example;TEAM-074;Economie team 4;Teamleider;100195;11-08-2012;;12,00;ja
100216;Lotte;van de;Visser;m100216@gemeente-voorbeeld.example;TEAM-075;Economie team 5;Teamleider;100195;17-03-2024;;8,00;ja
100217;Aïsha;de;El Amrani;m100217@gemeente-voorbeeld.example;TEAM-076;Economie team 6;Teamleider;100195;30-01-2019;;36,00;ja
100221;Mehmet;;El Amrani;m100221@gemeente-voorbeeld.example;TEAM-077;Economie team 7;Teamleider;100195;05-06-2024;;36,00;ja
100226;Niels;;Mulder;m100226@gemeente-voorbeeld.example;AFD-08;Onderwijs en Jeugd;Afdelingshoofd;100005;05-01-1993;;8,00;ja
100230;Tess;van den;Wal;m100230@gemeente-voorbeeld.example;TEAM-081;Onderwijs en Jeugd team 1;Teamleider;100226;23-08-2018;;36,00;ja
100235;Daan;van;Postma;m100235@gemeente-voorbeeld.example;TEAM-082;Onderwijs en Jeugd team 2;Teamleider;100226;24-04-2005;;24,00;ja
100237;Joël;ter;Berg;m100237@gemeente-voorbeeld.example;TEAM-083;Onderwijs en Jeugd team 3;Teamleider;100226;03-06-2026;;36,00;ja
100240;Ümit;de;Heijden;m100240@gemeente-voorbeeld.example;TEAM-084;Onderwijs en Jeugd team 4;Teamleider;100226;06-08-2016;;36,00;ja
100246;Karim;van;Wal;m100246@gemeente-voorbeeld.example;TEAM-085;Onderwijs en Jeugd team 5;Teamleider;100226;03-09-2008;;32,00;ja
100247;Bülent;ten;Vermeulen;m100247@gemeente-voorbeeld.example;TEAM-086;Onderwijs en Jeugd team 6;Teamleider;100226;25-08-2001;;36,00;ja
100250;Inge;ter;Postma;m100250@gemeente-voorbeeld.example;TEAM-087;Onderwijs en Jeugd team 7;Teamleider;100226;03-06-2016;;36,00;ja
100255;Marieke;van den;Hendriks;m100255@gemeente-voorbeeld.example;AFD-09;Sport en Cultuur;Afdelingshoofd;100005;22-11-1998;;36,00;ja
100262;Sander;van de;Wal;m100262@gemeente-voorbeeld.example;TEAM-091;Sport en Cultuur team 1;Teamleider;100255;31-12-2004;;32,00;ja
100268;Jeroen;van de;Özdemir;m100268@gemeente-voorbeeld.example;TEAM-092;Sport en Cultuur team 2;Teamleider;100255;08-06-2007;;16,00;ja
100275;Aïsha;ter;Bakker;m100275@gemeente-voorbeeld.example;TEAM-093;Sport en Cultuur team 3;Teamleider;100255;09-07-1996;;28,00;ja
100276;Petra;'t;Willemse;m100276@gemeente-voorbeeld.example;TEAM-094;Sport en Cultuur team 4;Teamleider;100255;04-09-2004;;12,00;ja
100281;Marieke;van de;Meer;m100281@gemeente-voorbeeld.example;TEAM-095;Sport en Cultuur team 5;Teamleider;100255;02-06-2024;;36,00;ja
100287;Tess;van den;Groot;m100287@gemeente-voorbeeld.example;AFD-10;Publiekszaken;Afdelingshoofd;100005;19-10-1998;;24,00;ja
100289;Anna;in 't;Veenstra;m100289@gemeente-voorbeeld.example;TEAM-101;Publiekszaken team 1;Teamleider;100287;07-10-1993;;36,00;ja
100290;Gijs;;Kuiper;m100290@gemeente-voorbeeld.example;TEAM-102;Publiekszaken team 2;Teamleider;100287;30-05-1998;;20,00;ja
100297;Björn;;Bakker;m100297@gemeente-voorbeeld.example;TEAM-103;Publiekszaken team 3;Teamleider;100287;03-03-2018;;20,00;ja
100304;Tess;ter;Willemse;m100304@gemeente-voorbeeld.example;TEAM-104;Publiekszaken team 4;Teamleider;100287;16-05-2015;;20,00;ja
100310;Zoë;ter;Heijden;m100310@gemeente-voorbeeld.example;TEAM-105;Publiekszaken team 5;Teamleider;100287;13-04-2019;;36,00;ja
100313;Hanneke;ten;Visser;m100313@gemeente-voorbeeld.example;AFD-11;HRM en Juridische Zaken;Afdelingshoofd;100005;12-12-2017;;16,00;ja
100318;Hanneke;;Bakker;m100318@gemeente-voorbeeld.example;TEAM-111;HRM en Juridische Zaken team 1;Teamleider;100313;28-05-2021;;28,00;ja
100320;Gül;de;Brouwer;m100320@gemeente-voorbeeld.example;TEAM-112;HRM en Juridische Zaken team 2;Teamleider;100313;13-08-1998;;12,00;ja
100321;Marieke;van;Smit;m100321@gemeente-voorbeeld.example;TEAM-113;HRM en Juridische Zaken team 3;Teamleider;100313;29-08-2008;;28,00;ja
100322;Bram;van de;Koç;m100322@gemeente-voorbeeld.example;TEAM-114;HRM en Juridische Zaken team 4;Teamleider;100313;27-04-2013;;24,00;ja
100328;Sofie;'t;Yılmaz;m100328@gemeente-voorbeeld.example;TEAM-115;HRM en Juridische Zaken team 5;Teamleider;100313;07-10-2012;;8,00;ja
100332;Petra;de;Huisman;m100332@gemeente-voorbeeld.example;TEAM-116;HRM en Juridische Zaken team 6;Teamleider;100313;21-06-2002;;20,00;ja
100333;Vera;;Boersma;m100333@gemeente-voorbeeld.example;AFD-12;Financiën;Afdelingshoofd;100005;18-07-1993;;16,00;ja
100335;Hanneke;;Fransen;m100335@gemeente-voorbeeld.example;TEAM-121;Financiën team 1;Teamleider;100333;23-12-1994;;12,00;ja
100338;Xander;ter;Veenstra;m100338@gemeente-voorbeeld.example;TEAM-122;Financiën team 2;Teamleider;100333;08-05-2014;;8,00;ja
100342;Renée;;Postma;m100342@gemeente-voorbeeld.example;TEAM-123;Financiën team 3;Teamleider;100333;03-12-1995;;28,00;ja
100349;Björn;;Mulder;m100349@gemeente-voorbeeld.example;TEAM-124;Financiën team 4;Teamleider;100333;24-03-2006;;32,00;ja
100351;Bram;;IJzerman;m100351@gemeente-voorbeeld.example;TEAM-125;Financiën team 5;Teamleider;100333;15-07-2017;;24,00;ja
100358;Ümit;'t;Groot;m100358@gemeente-voorbeeld.example;AFD-13;Informatievoorziening;Afdelingshoofd;100005;15-06-1993;;24,00;ja
100364;Joël;de;Veenstra;m100364@gemeente-voorbeeld.example;TEAM-131;Informatievoorziening team 1;Teamleider;100358;18-03-2024;;36,00;ja
100370;Chaima;;Broek;m100370@gemeente-voorbeeld.example;TEAM-132;Informatievoorziening team 2;Teamleider;100358;29-11-2006;;24,00;ja
100372;Joël;;Yılmaz;m100372@gemeente-voorbeeld.example;TEAM-133;Informatievoorziening team 3;Teamleider;100358;27-01-1999;;16,00;ja
100377;Tjeerd;ten;Meer;m100377@gemeente-voorbeeld.example;TEAM-134;Informatievoorziening team 4;Teamleider;100358;11-12-2020;;8,00;ja
100378;Yasmin;van der;Smit;m100378@gemeente-voorbeeld.example;TEAM-135;Informatievoorziening team 5;Teamleider;100358;27-07-1997;;20,00;ja
100383;Xander;el;Postma;m100383@gemeente-voorbeeld.example;TEAM-136;Informatievoorziening team 6;Teamleider;100358;02-01-1994;;36,00;ja
100386;Aïsha;van;Huisman;m100386@gemeente-voorbeeld.example;AFD-14;Communicatie;Afdelingshoofd;100005;06-08-2008;;36,00;ja
100389;Zoë;van den;Huisman;m100389@gemeente-voorbeeld.example;TEAM-141;Communicatie team 1;Teamleider;100386;29-12-2016;;28,00;ja
100394;Gül;ter;Kok;m100394@gemeente-voorbeeld.example;TEAM-142;Communicatie team 2;Teamleider;100386;09-08-2023;;8,00;ja
100401;Daan;;Bosch;m100401@gemeente-voorbeeld.example;TEAM-143;Communicatie team 3;Teamleider;100386;20-08-2018;;36,00;ja
100405;Inge;in 't;Huisman;m100405@gemeente-voorbeeld.example;TEAM-144;Communicatie team 4;Teamleider;100386;20-07-2004;;8,00;ja
100408;Daan;van der;Kuiper;m100408@gemeente-voorbeeld.example;TEAM-145;Communicatie team 5;Teamleider;100386;05-04-2026;;36,00;ja
100412;Lotte;van der;Peters;m100412@gemeente-voorbeeld.example;TEAM-146;Communicatie team 6;Teamleider;100386;06-06-2004;;8,00;ja
100418;Marieke;ter;El Amrani;m100418@gemeente-voorbeeld.example;TEAM-147;Communicatie team 7;Teamleider;100386;23-05-2016;;36,00;ja
100420;Daan;de;Dekker;m100420@gemeente-voorbeeld.example;TEAM-148;Communicatie team 8;Teamleider;100386;21-01-2013;;36,00;ja
100423;Zoë;;Heijden;m100423@gemeente-voorbeeld.example;AFD-15;Bestuur en Directie;Afdelingshoofd;100005;07-05-2003;;36,00;ja
100427;Tess;el;Broek;m100427@gemeente-voorbeeld.example;TEAM-151;Bestuur en Directie team 1;Teamleider;100423;27-08-1991;;12,00;ja
100432;Daan;'t;Mulder;m100432@gemeente-voorbeeld.example;TEAM-152;Bestuur en Directie team 2;Teamleider;100423;13-05-2016;;28,00;ja
100439;Vera;;Brouwer;m100439@gemeente-voorbeeld.example;TEAM-153;Bestuur en Directie team 3;Teamleider;100423;13-03-2004;;36,00;ja
100442;Eva;ter;Linden;m100442@gemeente-voorbeeld.example;TEAM-154;Bestuur en Directie team 4;Teamleider;100423;29-11-2012;;8,00;ja
100445;Mehmet;in 't;Veenstra;m100445@gemeente-voorbeeld.example;TEAM-155;Bestuur en Directie team 5;Teamleider;100423;29-06-2014;;28,00;ja
100446;Chloé;;Vos;m100446@gemeente-voorbeeld.example;TEAM-156;Bestuur en Directie team 6;Teamleider;100423;14-09-2009;;36,00;ja
100450;Ümit;de;Groot;m100450@gemeente-voorbeeld.example;TEAM-157;Bestuur en Directie team 7;Teamleider;100423;23-09-1993;;20,00;ja
100453;Joël;;Groot;m100453@gemeente-voorbeeld.example;TEAM-158;Bestuur en Directie team 8;Teamleider;100423;22-09-2013;;32,00;ja
100456;Tjeerd;ten;Özdemir;m100456@gemeente-voorbeeld.example;AFD-16;Vastgoed;Afdelingshoofd;100005;26-12-2013;;24,00;ja
100462;Sander;van de;Hof;m100462@gemeente-voorbeeld.example;TEAM-161;Vastgoed team 1;Teamleider;100456;12-03-2003;;36,00;ja
100463;Joël;'t;IJzerman;m100463@gemeente-voorbeeld.example;TEAM-162;Vastgoed team 2;Teamleider;100456;24-03-2019;;12,00;ja
100470;Aïsha;van der;Broek;m100470@gemeente-voorbeeld.example;TEAM-163;Vastgoed team 3;Teamleider;100456;22-05-2007;;28,00;ja
100473;Gijs;;Hof;m100473@gemeente-voorbeeld.example;TEAM-164;Vastgoed team 4;Teamleider;100456;08-04-2026;;36,00;ja
100477;Ümit;van den;Dekker;m100477@gemeente-voorbeeld.example;TEAM-165;Vastgoed team 5;Teamleider;100456;20-11-2020;;36,00;ja
100484;Zoë;in 't;Berg;m100484@gemeente-voorbeeld.example;TEAM-166;Vastgoed team 6;Teamleider;100456;06-07-2020;;36,00;ja
100486;Eva;ten;Vos;m100486@gemeente-voorbeeld.example;AFD-17;Mobiliteit;Afdelingshoofd;100005;16-02-2024;;16,00;ja
100490;Hanneke;van;Groot;m100490@gemeente-voorbeeld.example;TEAM-171;Mobiliteit team 1;Teamleider;100486;08-04-1993;;16,00;ja
100493;Ilse;;Willemse;m100493@gemeente-voorbeeld.example;TEAM-172;Mobiliteit team 2;Teamleider;100486;20-03-2009;;36,00;ja
100500;Sander;van;Vos;m100500@gemeente-voorbeeld.example;TEAM-173;Mobiliteit team 3;Teamleider;100486;29-01-2000;;12,00;ja
100504;Bülent;in 't;Meer;m100504@gemeente-voorbeeld.example;TEAM-174;Mobiliteit team 4;Teamleider;100486;12-10-2006;;36,00;ja
100505;Anna;;Nguyễn;m100505@gemeente-voorbeeld.example;TEAM-175;Mobiliteit team 5;Teamleider;100486;25-08-2001;;16,00;ja
100512;Mehmet;van der;Veenstra;m100512@gemeente-voorbeeld.example;TEAM-176;Mobiliteit team 6;Teamleider;100486;26-02-2001;;16,00;ja
100513;Eva;;Berg;m100513@gemeente-voorbeeld.example;AFD-18;Milieu en Klimaat;Afdelingshoofd;100005;03-03-2025;;36,00;ja
100515;Fatima;'t;Vos;m100515@gemeente-voorbeeld.example;TEAM-181;Milieu en Klimaat team 1;Teamleider;100513;13-03-2010;;20,00;ja
100518;Mehmet;;Hof;m100518@gemeente-voorbeeld.example;TEAM-182;Milieu en Klimaat team 2;Teamleider;100513;25-07-2022;;36,00;ja
100523;Ruben;;Scholten;m100523@gemeente-voorbeeld.example;TEAM-183;Milieu en Klimaat team 3;Teamleider;100513;20-09-2020;;8,00;ja
100526;Petra;de;El Amrani;m100526@gemeente-voorbeeld.example;TEAM-184;Milieu en Klimaat team 4;Teamleider;100513;24-10-2006;;20,00;ja
100527;Anna;;Smit;m100527@gemeente-voorbeeld.example;TEAM-185;Milieu en Klimaat team 5;Teamleider;100513;01-10-2008;;12,00;ja
100532;Tess;van der;Meer;m100532@gemeente-voorbeeld.example;TEAM-186;Milieu en Klimaat team 6;Teamleider;100513;21-03-1992;;28,00;ja
100533;Karim;;Broek;m100533@gemeente-voorbeeld.example;AFD-19;Inkoop;Afdelingshoofd;100005;06-08-2002;;28,00;ja
100538;Hüseyin;van den;Lam;m100538@gemeente-voorbeeld.example;TEAM-191;Inkoop team 1;Teamleider;100533;21-12-2005;;36,00;ja
100539;Tess;in 't;Koç;m100539@gemeente-voorbeeld.example;TEAM-192;Inkoop team 2;Teamleider;100533;28-09-2007;;28,00;ja
100546;Zoë;van den;Bosch;m100546@gemeente-voorbeeld.example;TEAM-193;Inkoop team 3;Teamleider;100533;29-03-2019;;36,00;ja
100552;Mehmet;van;Meijer;m100552@gemeente-voorbeeld.example;TEAM-194;Inkoop team 4;Teamleider;100533;29-10-2023;;36,00;ja
100556;Sofie;van den;Scholten;m100556@gemeente-voorbeeld.example;TEAM-195;Inkoop team 5;Teamleider;100533;09-03-2005;;36,00;ja
100559;Joël;;Postma;m100559@gemeente-voorbeeld.example;TEAM-196;Inkoop team 6;Teamleider;100533;04-10-2025;;12,00;ja
100562;Quinten;;Vos;m100562@gemeente-voorbeeld.example;TEAM-197;Inkoop team 7;Teamleider;100533;08-11-2005;;8,00;ja
100564;Ilse;in 't;Kok;m100564@gemeente-voorbeeld.example;TEAM-198;Inkoop team 8;Teamleider;100533;24-05-2021;;36,00;ja
100568;Quinten;van;Heijden;m100568@gemeente-voorbeeld.example;AFD-20;Facilitaire Zaken;Afdelingshoofd;100005;25-11-2010;;36,00;ja
100574;Ümit;ten;Hof;m100574@gemeente-voorbeeld.example;TEAM-201;Facilitaire Zaken team 1;Teamleider;100568;04-08-2017;;12,00;ja
100576;Sofie;el;Berg;m100576@gemeente-voorbeeld.example;TEAM-202;Facilitaire Zaken team 2;Locatiecoördinator;100568;10-10-2016;;32,00;nee
100578;Mehmet;;Dekker;m100578@gemeente-voorbeeld.example;TEAM-203;Facilitaire Zaken team 3;Teamleider;100568;19-09-2007;;32,00;ja
100579;Sofie;van;Broek;m100579@gemeente-voorbeeld.example;TEAM-204;Facilitaire Zaken team 4;Teamleider;100568;19-02-1995;;20,00;ja
100583;Inge;'t;Scholten;m100583@gemeente-voorbeeld.example;TEAM-205;Facilitaire Zaken team 5;Teamleider;100568;08-02-2002;;32,00;ja
100586;Noor;ten;Nguyễn;m100586@gemeente-voorbeeld.example;TEAM-206;Facilitaire Zaken team 6;Teamleider;100568;30-06-2025;;36,00;ja
100593;Joël;'t;Dijkstra;m100593@gemeente-voorbeeld.example;TEAM-191;Inkoop team 1;Consulent;100538;11-08-2001;;36,00;nee
100595;Sofie;;Bakker;m100595@gemeente-voorbeeld.example;TEAM-016;Burgerzaken team 6;Administratief medewerker;100032;21-06-2015;;36,00;nee
100601;Renée;van den;Bakker;m100601@gemeente-voorbeeld.example;TEAM-012;Burgerzaken team 2;Beleidsadviseur;100013;13-05-2026;;32,00;nee
100606;Jeroen;van den;Meer;m100606@gemeente-voorbeeld.example;TEAM-133;Informatievoorziening team 3;Jurist;100372;16-11-2015;;32,00;nee
100613;Vera;;Bos;m100613@gemeente-voorbeeld.example;TEAM-182;Milieu en Klimaat team 2;Beleidsadviseur;100518;10-11-2001;;16,00;nee
100614;Björn;el;El Amrani;m100614@gemeente-voorbeeld.example;TEAM-174;Mobiliteit team 4;Vakspecialist;100504;29-01-2005;;36,00;nee
100618;Marieke;van der;Broek;m100618@gemeente-voorbeeld.example;TEAM-104;Publiekszaken team 4;Jurist;100304;04-05-1991;;28,00;nee
100624;Tjeerd;van der;Wal;m100624@gemeente-voorbeeld.example;TEAM-077;Economie team 7;Administratief medewerker;100221;28-09-2020;;20,00;nee
100631;Renée;;Hof;m100631@gemeente-voorbeeld.example;TEAM-182;Milieu en Klimaat team 2;Handhaver;100518;29-01-2005;;36,00;nee
100637;Anna;;Linden;m100637@gemeente-voorbeeld.example;TEAM-142;Communicatie team 2;Consulent;100394;28-11-2020;;16,00;nee
100638;Wouter;ter;Visser;m100638@gemeente-voorbeeld.example;TEAM-011;Burgerzaken team 1;Sociaal rechercheur;100009;16-11-2000;;20,00;nee
100644;Bram;;Berg;m100644@gemeente-voorbeeld.example;TEAM-114;HRM en Juridische Zaken team 4;Handhaver;100322;15-05-2010;;36,00;nee
100651;Chloé;;Kuiper;m100651@gemeente-voorbeeld.example;TEAM-161;Vastgoed team 1;Sociaal rechercheur;100462;22-07-2006;;20,00;nee
100654;Niels;;IJzerman;m100654@gemeente-voorbeeld.example;TEAM-014;Burgerzaken team 4;Administratief medewerker;100020;17-02-2016;;32,00;nee
100659;Aïsha;van der;Boersma;;TEAM-196;Inkoop team 6;Buitendienst;100559;07-07-2007;;36,00;nee
100663;Chloé;;Schouten;m100663@gemeente-voorbeeld.example;TEAM-201;Facilitaire Zaken team 1;Beleidsadviseur;100574;14-10-2014;;36,00;nee
100665;Gijs;'t;Hendriks;m100665@gemeente-voorbeeld.example;TEAM-012;Burgerzaken team 2;Beleidsadviseur;100013;13-04-2024;;8,00;nee
100669;Björn;van de;Wal;m100669@gemeente-voorbeeld.example;TEAM-017;Burgerzaken team 7;Klantcontact en balie;100038;03-10-2008;;8,00;nee
100675;Noor;ten;Brouwer;m100675@gemeente-voorbeeld.example;TEAM-012;Burgerzaken team 2;Projectleider;100013;26-07-2016;;32,00;nee
100678;Noor;;Wal;m100678@gemeente-voorbeeld.example;TEAM-023;Zorg en Welzijn team 3;Projectleider;100058;12-04-2024;;8,00;nee
100680;Niels;el;Vos;m100680@gemeente-voorbeeld.example;TEAM-145;Communicatie team 5;Vakspecialist;100408;05-03-1994;;36,00;nee
100681;Eva;'t;Berg;m100681@gemeente-voorbeeld.example;TEAM-183;Milieu en Klimaat team 3;Consulent;100523;25-09-2019;;16,00;nee
100688;Eva;in 't;Willemse;m100688@gemeente-voorbeeld.example;TEAM-102;Publiekszaken team 2;Beleidsadviseur;100290;03-11-2000;;28,00;nee
100695;Mehmet;el;Yılmaz;m100695@gemeente-voorbeeld.example;TEAM-113;HRM en Juridische Zaken team 3;Administratief medewerker;100321;29-10-1997;;36,00;nee
100700;Petra;;Groot;m100700@gemeente-voorbeeld.example;TEAM-205;Facilitaire Zaken team 5;Sociaal rechercheur;100583;20-10-2002;;28,00;nee
100702;Yasmin;de;Bosch;m100702@gemeente-voorbeeld.example;TEAM-016;Burgerzaken team 6;Klantcontact en balie;100032;10-10-2007;;8,00;nee
100704;Quinten;;Hendriks;m100704@gemeente-voorbeeld.example;TEAM-086;Onderwijs en Jeugd team 6;Sociaal rechercheur;100247;23-11-1997;;16,00;nee
100705;Aïsha;ter;Groot;m100705@gemeente-voorbeeld.example;TEAM-115;HRM en Juridische Zaken team 5;Jurist;100328;16-11-2016;;36,00;nee
100706;Ruben;van der;Mulder;m100706@gemeente-voorbeeld.example;TEAM-165;Vastgoed team 5;Sociaal rechercheur;100477;31-03-1993;;24,00;nee
100707;Gül;van;Hof;m100707@gemeente-voorbeeld.example;TEAM-102;Publiekszaken team 2;Administratief medewerker;100290;31-01-2019;;32,00;nee
100712;Hüseyin;'t;Boersma;m100712@gemeente-voorbeeld.example;TEAM-111;HRM en Juridische Zaken team 1;Klantcontact en balie;100318;29-11-2007;;36,00;nee
100713;Yasmin;el;Visser;m100713@gemeente-voorbeeld.example;TEAM-205;Facilitaire Zaken team 5;Beleidsadviseur;100583;05-05-2026;;16,00;nee
100716;Anna;ten;Özdemir;m100716@gemeente-voorbeeld.example;TEAM-103;Publiekszaken team 3;Administratief medewerker;100297;18-10-2022;;12,00;nee
100719;Petra;ten;Lam;m100719@gemeente-voorbeeld.example;TEAM-123;Financiën team 3;Administratief medewerker;100342;11-08-2014;;32,00;nee
100722;Björn;van der;IJzerman;m100722@gemeente-voorbeeld.example;TEAM-157;Bestuur en Directie team 7;Consulent;100450;17-11-1998;;8,00;nee
100727;Inge;'t;Meer;m100727@gemeente-voorbeeld.example;TEAM-031;Werk en Inkomen team 1;Beleidsadviseur;100078;13-11-2019;;24,00;nee
100732;Olivier;van den;Schouten;m100732@gemeente-voorbeeld.example;TEAM-186;Milieu en Klimaat team 6;Jurist;100532;18-04-2010;;36,00;nee
100737;Chloé;ten;Heijden;;TEAM-061;Ruimte en Wonen team 1;Buitendienst;100173;16-11-1992;;20,00;nee
100738;Quinten;;Fransen;;TEAM-025;Zorg en Welzijn team 5;Buitendienst;100070;01-08-1998;;28,00;nee
100740;Maarten;el;Boersma;m100740@gemeente-voorbeeld.example;TEAM-158;Bestuur en Directie team 8;Sociaal rechercheur;100453;02-02-2007;;16,00;nee
100742;Hüseyin;van de;Vermeulen;m100742@gemeente-voorbeeld.example;TEAM-202;Facilitaire Zaken team 2;Sociaal rechercheur;;04-05-2004;;36,00;nee
100749;Chaima;ten;Kok;m100749@gemeente-voorbeeld.example;TEAM-073;Economie team 3;Sociaal rechercheur;100207;30-04-2008;;36,00;nee
100753;Karim;ten;Lam;m100753@gemeente-voorbeeld.example;TEAM-193;Inkoop team 3;Projectleider;100546;15-09-2010;;8,00;nee
100756;Noor;;Postma;m100756@gemeente-voorbeeld.example;TEAM-018;Burgerzaken team 8;Projectleider;100042;01-10-2025;;32,00;nee
100762;Chloé;ten;Fransen;m100762@gemeente-voorbeeld.example;TEAM-197;Inkoop team 7;Jurist;100562;23-10-2014;;36,00;nee
100764;Mehmet;el;Jansen;m100764@gemeente-voorbeeld.example;TEAM-163;Vastgoed team 3;Projectleider;100470;28-07-2018;;24,00;nee
100771;Daan;;Hof;m100771@gemeente-voorbeeld.example;TEAM-204;Facilitaire Zaken team 4;Klantcontact en balie;100579;04-06-1999;;12,00;nee
100778;Ilse;ter;Schouten;m100778@gemeente-voorbeeld.example;TEAM-102;Publiekszaken team 2;Klantcontact en balie;100290;12-12-2014;;16,00;nee
100783;Joël;;Peters;m100783@gemeente-voorbeeld.example;TEAM-142;Communicatie team 2;Beleidsadviseur;100394;10-06-2007;;12,00;nee
100789;Renée;;Hendriks;m100789@gemeente-voorbeeld.example;TEAM-105;Publiekszaken team 5;Sociaal rechercheur;100310;07-03-2022;;28,00;nee
100795;Renée;van den;Kuiper;m100795@gemeente-voorbeeld.example;TEAM-093;Sport en Cultuur team 3;Vakspecialist;100275;25-07-2018;;20,00;nee
100797;Tess;van der;Bos;m100797@gemeente-voorbeeld.example;TEAM-061;Ruimte en Wonen team 1;Klantcontact en balie;100173;18-03-2004;;16,00;nee
100802;Yasmin;van der;Dijkstra;m100802@gemeente-voorbeeld.example;TEAM-061;Ruimte en Wonen team 1;Projectleider;100173;16-01-2006;;24,00;nee
100804;Björn;ter;Dekker;m100804@gemeente-voorbeeld.example;TEAM-036;Werk en Inkomen team 6;Administratief medewerker;100099;31-05-1992;;8,00;nee
100810;Chloé;'t;Bos;m100810@gemeente-voorbeeld.example;TEAM-131;Informatievoorziening team 1;Handhaver;100364;18-08-1992;;12,00;nee
100816;Xander;;Veenstra;;TEAM-186;Milieu en Klimaat team 6;Buitendienst;100532;04-09-2015;;36,00;nee
100818;Wouter;el;Smit;m100818@gemeente-voorbeeld.example;TEAM-182;Milieu en Klimaat team 2;Handhaver;100518;23-09-2016;;36,00;nee
100819;Joël;;Jansen;m100819@gemeente-voorbeeld.example;TEAM-084;Onderwijs en Jeugd team 4;Klantcontact en balie;100240;05-07-2006;;28,00;nee
100825;Lotte;;Veenstra;m100825@gemeente-voorbeeld.example;TEAM-045;Stadsbeheer team 5;Projectleider;100131;12-01-1992;;8,00;nee
100831;Eva;van;Hof;m100831@gemeente-voorbeeld.example;TEAM-163;Vastgoed team 3;Consulent;100470;01-06-2014;;32,00;nee
100837;Maarten;ter;Scholten;m100837@gemeente-voorbeeld.example;TEAM-094;Sport en Cultuur team 4;Administratief medewerker;100276;16-01-2011;;36,00;nee
100840;Ümit;ten;Yılmaz;m100840@gemeente-voorbeeld.example;TEAM-043;Stadsbeheer team 3;Beleidsadviseur;100127;07-04-2011;;36,00;nee
100842;Karim;el;Veenstra;m100842@gemeente-voorbeeld.example;TEAM-036;Werk en Inkomen team 6;Projectleider;100099;05-05-2016;;8,00;nee
100848;Eva;;Berg;m100848@gemeente-voorbeeld.example;TEAM-124;Financiën team 4;Projectleider;100349;11-12-2017;;28,00;nee
100853;Joël;van den;Boersma;m100853@gemeente-voorbeeld.example;TEAM-203;Facilitaire Zaken team 3;Projectleider;100578;30-11-2007;;36,00;nee
100859;Tjeerd;ten;IJzerman;;TEAM-037;Werk en Inkomen team 7;Buitendienst;100100;10-03-2016;;36,00;nee
100861;Chaima;'t;Lam;;TEAM-082;Onderwijs en Jeugd team 2;Buitendienst;100235;25-01-2004;;32,00;nee
100867;Niels;van de;Lam;m100867@gemeente-voorbeeld.example;TEAM-041;Stadsbeheer team 1;Handhaver;100114;24-08-2020;;36,00;nee
100871;Bülent;ten;Berg;;TEAM-152;Bestuur en Directie team 2;Buitendienst;100432;19-09-2022;;12,00;nee
100874;Björn;van de;Meijer;m100874@gemeente-voorbeeld.example;TEAM-063;Ruimte en Wonen team 3;Sociaal rechercheur;100180;03-01-2006;;32,00;nee
100877;Chaima;;IJzerman;m100877@gemeente-voorbeeld.example;TEAM-124;Financiën team 4;Administratief medewerker;100349;21-05-2001;;12,00;nee
100880;Marieke;;Fransen;m100880@gemeente-voorbeeld.example;TEAM-016;Burgerzaken team 6;Klantcontact en balie;100032;26-06-2020;;36,00;nee
100886;Renée;el;Scholten;m100886@gemeente-voorbeeld.example;TEAM-181;Milieu en Klimaat team 1;Consulent;100515;03-12-2015;;32,00;nee
100887;Gijs;;Vos;m100887@gemeente-voorbeeld.example;TEAM-155;Bestuur en Directie team 5;Beleidsadviseur;100445;20-09-2008;;16,00;nee
100889;Petra;in 't;Groot;m100889@gemeente-voorbeeld.example;TEAM-161;Vastgoed team 1;Administratief medewerker;100462;04-01-2012;;12,00;nee
100892;Daan;van;IJzerman;m100892@gemeente-voorbeeld.example;TEAM-175;Mobiliteit team 5;Jurist;100505;07-12-2005;;28,00;nee
100896;Bram;;Boersma;m100896@gemeente-voorbeeld.example;TEAM-116;HRM en Juridische Zaken team 6;Klantcontact en balie;100332;28-11-2001;;16,00;nee
100898;Wouter;;Hof;m100898@gemeente-voorbeeld.example;TEAM-151;Bestuur en Directie team 1;Vakspecialist;100427;01-05-2004;;8,00;nee
100903;Joël;de;Hof;m100903@gemeente-voorbeeld.example;TEAM-081;Onderwijs en Jeugd team 1;Sociaal rechercheur;100230;12-06-2008;;12,00;nee
100905;Mehmet;van den;Hendriks;m100905@gemeente-voorbeeld.example;TEAM-031;Werk en Inkomen team 1;Handhaver;100078;30-09-2018;;20,00;nee
100908;Chloé;in 't;Bosch;;TEAM-054;Veiligheid en Handhaving team 4;Buitendienst;100156;16-06-2022;;16,00;nee
100909;Jeroen;de;Linden;m100909@gemeente-voorbeeld.example;TEAM-147;Communicatie team 7;Sociaal rechercheur;100418;19-08-1994;;36,00;nee
100913;Inge;;Vermeulen;m100913@gemeente-voorbeeld.example;TEAM-155;Bestuur en Directie team 5;Projectleider;100445;25-07-2005;;24,00;nee
100918;Ümit;van der;Hendriks;m100918@gemeente-voorbeeld.example;TEAM-131;Informatievoorziening team 1;Consulent;100364;23-09-1995;;36,00;nee
100921;Bram;van den;Schouten;m100921@gemeente-voorbeeld.example;TEAM-166;Vastgoed team 6;Vakspecialist;100484;11-02-2004;;16,00;nee
100928;Hüseyin;de;Kok;m100928@gemeente-voorbeeld.example;TEAM-015;Burgerzaken team 5;Consulent;100026;03-12-2001;;20,00;nee
100930;Chloé;ter;Kuiper;m100930@gemeente-voorbeeld.example;TEAM-074;Economie team 4;Beleidsadviseur;100211;15-07-2014;;16,00;nee
100936;Eva;van der;Veenstra;m100936@gemeente-voorbeeld.example;TEAM-101;Publiekszaken team 1;Projectleider;100289;29-05-2022;;28,00;nee
100941;Vera;ten;Schouten;m100941@gemeente-voorbeeld.example;TEAM-042;Stadsbeheer team 2;Klantcontact en balie;100120;20-06-2006;;12,00;nee
100947;Hanneke;;Veenstra;m100947@gemeente-voorbeeld.example;TEAM-086;Onderwijs en Jeugd team 6;Jurist;100247;24-11-1999;;20,00;nee
100954;Fatima;'t;IJzerman;m100954@gemeente-voorbeeld.example;TEAM-198;Inkoop team 8;Beleidsadviseur;100564;26-12-2014;;28,00;nee
100956;Wouter;;Koç;m100956@gemeente-voorbeeld.example;TEAM-066;Ruimte en Wonen team 6;Jurist;100192;24-10-1999;;16,00;nee
100960;Björn;de;Koç;m100960@gemeente-voorbeeld.example;TEAM-073;Economie team 3;Handhaver;100207;12-07-1992;;36,00;nee
100964;Vera;;Veenstra;;TEAM-065;Ruimte en Wonen team 5;Buitendienst;100188;19-07-2001;;12,00;nee
100971;Marieke;van de;Wal;m100971@gemeente-voorbeeld.example;TEAM-171;Mobiliteit team 1;Jurist;100490;22-04-2023;;36,00;nee
100978;Ümit;van;Koç;m100978@gemeente-voorbeeld.example;TEAM-092;Sport en Cultuur team 2;Jurist;100268;20-12-2014;;36,00;nee
100985;Joël;van der;Lam;m100985@gemeente-voorbeeld.example;TEAM-014;Burgerzaken team 4;Sociaal rechercheur;100020;05-05-2007;;16,00;nee
100987;Niels;;Bos;m100987@gemeente-voorbeeld.example;TEAM-055;Veiligheid en Handhaving team 5;Vakspecialist;100160;03-09-2006;;36,00;nee
100989;Wouter;van den;Heijden;m100989@gemeente-voorbeeld.example;TEAM-081;Onderwijs en Jeugd team 1;Jurist;100230;20-03-2007;;16,00;nee
100991;Xander;'t;Willemse;m100991@gemeente-voorbeeld.example;TEAM-076;Economie team 6;Beleidsadviseur;100217;11-05-1995;;12,00;nee
100998;Lotte;van den;Meijer;m100998@gemeente-voorbeeld.example;TEAM-111;HRM en Juridische Zaken team 1;Consulent;100318;21-10-2023;;36,00;nee
101003;Hüseyin;;Huisman;m101003@gemeente-voorbeeld.example;TEAM-102;Publiekszaken team 2;Consulent;100290;17-04-2000;;32,00;nee
101004;Sofie;el;Smit;m101004@gemeente-voorbeeld.example;TEAM-071;Economie team 1;Administratief medewerker;100197;20-12-2008;;20,00;nee
101007;Xander;;Visser;m101007@gemeente-voorbeeld.example;TEAM-013;Burgerzaken team 3;Sociaal rechercheur;100019;16-12-2007;;12,00;nee
101010;Quinten;el;Vos;m101010@gemeente-voorbeeld.example;TEAM-131;Informatievoorziening team 1;Sociaal rechercheur;100364;08-10-2019;;16,00;nee
101017;Ilse;de;IJzerman;m101017@gemeente-voorbeeld.example;TEAM-032;Werk en Inkomen team 2;Beleidsadviseur;100084;17-01-2013;;12,00;nee
101024;Sander;;Bos;m101024@gemeente-voorbeeld.example;TEAM-036;Werk en Inkomen team 6;Consulent;100099;23-12-1992;;36,00;nee
101028;Hanneke;;Meijer;m101028@gemeente-voorbeeld.example;TEAM-121;Financiën team 1;Handhaver;100335;20-08-2025;;24,00;nee
101032;Wouter;;Linden;m101032@gemeente-voorbeeld.example;TEAM-024;Zorg en Welzijn team 4;Beleidsadviseur;100063;09-01-2000;;12,00;nee
101035;Daan;de;Meer;m101035@gemeente-voorbeeld.example;TEAM-116;HRM en Juridische Zaken team 6;Jurist;100332;28-07-2003;;36,00;nee
101042;Jeroen;van de;Bakker;m101042@gemeente-voorbeeld.example;TEAM-011;Burgerzaken team 1;Vakspecialist;100009;28-08-2025;;12,00;nee
101044;Chloé;van der;Peters;m101044@gemeente-voorbeeld.example;TEAM-013;Burgerzaken team 3;Projectleider;100019;13-11-1998;;28,00;nee
101046;Inge;;Dijkstra;m101046@gemeente-voorbeeld.example;TEAM-013;Burgerzaken team 3;Jurist;100019;16-04-2001;;16,00;nee
101049;Wouter;van;Dekker;m101049@gemeente-voorbeeld.example;TEAM-074;Economie team 4;Administratief medewerker;100211;24-01-1994;;28,00;nee
101054;Daan;in 't;Vermeulen;m101054@gemeente-voorbeeld.example;TEAM-202;Facilitaire Zaken team 2;Jurist;;11-04-1991;;32,00;nee
101056;Ruben;de;Jansen;m101056@gemeente-voorbeeld.example;TEAM-064;Ruimte en Wonen team 4;Handhaver;100183;19-04-2024;;24,00;nee
101058;Mehmet;'t;Berg;m101058@gemeente-voorbeeld.example;TEAM-201;Facilitaire Zaken team 1;Administratief medewerker;100574;23-09-2016;;28,00;nee
101064;Olivier;ten;Kok;m101064@gemeente-voorbeeld.example;TEAM-192;Inkoop team 2;Administratief medewerker;100539;17-07-2009;;28,00;nee
101068;Fatima;;Meijer;m101068@gemeente-voorbeeld.example;TEAM-087;Onderwijs en Jeugd team 7;Sociaal rechercheur;100250;12-10-2013;;32,00;nee
101075;Hanneke;de;Heijden;m101075@gemeente-voorbeeld.example;TEAM-183;Milieu en Klimaat team 3;Administratief medewerker;100523;23-08-1996;;36,00;nee
101078;Aïsha;de;Brouwer;m101078@gemeente-voorbeeld.example;TEAM-053;Veiligheid en Handhaving team 3;Sociaal rechercheur;100151;24-06-2002;;36,00;nee
101080;Wouter;ter;Heijden;m101080@gemeente-voorbeeld.example;TEAM-077;Economie team 7;Administratief medewerker;100221;10-09-2004;;28,00;nee
101082;Karim;;Nguyễn;m101082@gemeente-voorbeeld.example;TEAM-036;Werk en Inkomen team 6;Consulent;100099;09-05-2008;;36,00;nee
101086;Gijs;ten;Hof;m101086@gemeente-voorbeeld.example;TEAM-194;Inkoop team 4;Administratief medewerker;100552;20-11-2000;;8,00;nee
101093;Ümit;van der;Bosch;m101093@gemeente-voorbeeld.example;TEAM-181;Milieu en Klimaat team 1;Beleidsadviseur;100515;27-04-1996;;8,00;nee
101097;Renée;'t;Dijkstra;;TEAM-017;Burgerzaken team 7;Buitendienst;100038;02-04-2002;;32,00;nee
101102;Ilse;in 't;Willemse;m101102@gemeente-voorbeeld.example;TEAM-043;Stadsbeheer team 3;Beleidsadviseur;100127;30-11-2023;;28,00;nee
101104;Renée;van der;Yılmaz;m101104@gemeente-voorbeeld.example;TEAM-055;Veiligheid en Handhaving team 5;Administratief medewerker;100160;11-10-2017;;16,00;nee
101107;Vera;'t;Vos;m101107@gemeente-voorbeeld.example;TEAM-064;Ruimte en Wonen team 4;Jurist;100183;11-02-2009;;36,00;nee
101113;Hanneke;'t;Özdemir;m101113@gemeente-voorbeeld.example;TEAM-074;Economie team 4;Vakspecialist;100211;24-03-2018;;12,00;nee
101116;Vera;;Lam;m101116@gemeente-voorbeeld.example;TEAM-021;Zorg en Welzijn team 1;Projectleider;100049;02-05-2017;;32,00;nee
101123;Vera;ter;Willemse;;TEAM-076;Economie team 6;Buitendienst;100217;30-11-2018;;32,00;nee
101128;Jeroen;van den;Kok;m101128@gemeente-voorbeeld.example;TEAM-102;Publiekszaken team 2;Handhaver;100290;06-03-2021;;24,00;nee
101130;Olivier;van den;Meer;m101130@gemeente-voorbeeld.example;TEAM-066;Ruimte en Wonen team 6;Klantcontact en balie;100192;29-10-1999;;32,00;nee
101137;Ümit;'t;Wal;m101137@gemeente-voorbeeld.example;TEAM-175;Mobiliteit team 5;Projectleider;100505;27-03-2011;;32,00;nee
101144;Mehmet;de;Postma;m101144@gemeente-voorbeeld.example;TEAM-206;Facilitaire Zaken team 6;Vakspecialist;100586;12-10-2024;;32,00;nee
101150;Mehmet;ter;Visser;;TEAM-075;Economie team 5;Buitendienst;100216;12-11-1993;;36,00;nee
101152;Fatima;de;Heijden;m101152@gemeente-voorbeeld.example;TEAM-073;Economie team 3;Handhaver;100207;04-05-2011;;12,00;nee
101153;Gül;in 't;Peters;;TEAM-103;Publiekszaken team 3;Buitendienst;100297;04-05-2011;;16,00;nee
101155;Hanneke;;Scholten;m101155@gemeente-voorbeeld.example;TEAM-152;Bestuur en Directie team 2;Projectleider;100432;06-08-1994;;36,00;nee
101156;Chloé;;Özdemir;m101156@gemeente-voorbeeld.example;TEAM-176;Mobiliteit team 6;Projectleider;100512;05-05-1998;;32,00;nee
101161;Daan;;Yılmaz;m101161@gemeente-voorbeeld.example;TEAM-093;Sport en Cultuur team 3;Sociaal rechercheur;100275;15-12-2006;;36,00;nee
101166;Hanneke;van;Heijden;m101166@gemeente-voorbeeld.example;TEAM-194;Inkoop team 4;Klantcontact en balie;100552;21-02-1999;;32,00;nee
101173;Tjeerd;;Dekker;m101173@gemeente-voorbeeld.example;TEAM-072;Economie team 2;Beleidsadviseur;100201;31-01-1993;;28,00;nee
101180;Yasmin;'t;Heijden;m101180@gemeente-voorbeeld.example;TEAM-157;Bestuur en Directie team 7;Jurist;100450;22-01-1999;;20,00;nee
101185;Anna;de;Jansen;;TEAM-077;Economie team 7;Buitendienst;100221;02-08-2022;;36,00;nee
101191;Noor;van de;Scholten;m101191@gemeente-voorbeeld.example;TEAM-093;Sport en Cultuur team 3;Vakspecialist;100275;13-06-2023;;36,00;nee
101193;Gijs;;El Amrani;m101193@gemeente-voorbeeld.example;TEAM-197;Inkoop team 7;Sociaal rechercheur;100562;27-03-1997;;28,00;nee
101200;Yasmin;ten;Hof;m101200@gemeente-voorbeeld.example;TEAM-143;Communicatie team 3;Jurist;100401;14-10-2010;;32,00;nee
101204;Hanneke;;Smit;m101204@gemeente-voorbeeld.example;TEAM-143;Communicatie team 3;Sociaal rechercheur;100401;08-03-2021;;36,00;nee
101210;Renée;de;El Amrani;m101210@gemeente-voorbeeld.example;TEAM-075;Economie team 5;Beleidsadviseur;100216;09-06-2018;;32,00;nee
101217;Anna;;Lam;m101217@gemeente-voorbeeld.example;TEAM-021;Zorg en Welzijn team 1;Vakspecialist;100049;19-11-2000;;8,00;nee
101224;Chaima;'t;Postma;m101224@gemeente-voorbeeld.example;TEAM-093;Sport en Cultuur team 3;Klantcontact en balie;100275;05-06-1996;;36,00;nee
101229;Olivier;van de;Boersma;m101229@gemeente-voorbeeld.example;TEAM-062;Ruimte en Wonen team 2;Administratief medewerker;100177;06-03-2017;;28,00;nee
101232;Hanneke;;Berg;m101232@gemeente-voorbeeld.example;TEAM-166;Vastgoed team 6;Jurist;100484;19-04-2002;;24,00;nee
101239;Fatima;;Meer;m101239@gemeente-voorbeeld.example;TEAM-035;Werk en Inkomen team 5;Administratief medewerker;100093;08-01-2018;;8,00;nee
101241;Tess;;Brouwer;m101241@gemeente-voorbeeld.example;TEAM-125;Financiën team 5;Klantcontact en balie;100351;18-02-2021;;12,00;nee
101243;Petra;;Mulder;;TEAM-011;Burgerzaken team 1;Buitendienst;100009;21-06-2006;;20,00;nee
101244;Daan;van;Kok;m101244@gemeente-voorbeeld.example;TEAM-077;Economie team 7;Vakspecialist;100221;20-06-2007;;36,00;nee
101251;Quinten;;Vos;m101251@gemeente-voorbeeld.example;TEAM-066;Ruimte en Wonen team 6;Administratief medewerker;100192;12-06-2014;;12,00;nee
101253;Eva;van de;Meijer;m101253@gemeente-voorbeeld.example;TEAM-182;Milieu en Klimaat team 2;Klantcontact en balie;100518;14-12-2022;03-04-2025;16,00;nee
101254;Fatima;'t;IJzerman;m101254@gemeente-voorbeeld.example;TEAM-085;Onderwijs en Jeugd team 5;Klantcontact en balie;100246;16-06-2018;;36,00;nee
101257;Zoë;;Groot;m101257@gemeente-voorbeeld.example;TEAM-073;Economie team 3;Projectleider;100207;11-12-2025;;32,00;nee
101260;Mehmet;;Peters;m101260@gemeente-voorbeeld.example;TEAM-132;Informatievoorziening team 2;Sociaal rechercheur;100370;24-10-2017;;24,00;nee
101263;Marieke;;Dijkstra;m101263@gemeente-voorbeeld.example;TEAM-095;Sport en Cultuur team 5;Vakspecialist;100281;03-07-1992;;36,00;nee
101269;Petra;van;Lam;m101269@gemeente-voorbeeld.example;TEAM-192;Inkoop team 2;Handhaver;100539;02-09-2011;;8,00;nee
101275;Mehmet;'t;Meijer;m101275@gemeente-voorbeeld.example;TEAM-105;Publiekszaken team 5;Handhaver;100310;13-11-2022;;36,00;nee
101279;Björn;;Postma;m101279@gemeente-voorbeeld.example;TEAM-051;Veiligheid en Handhaving team 1;Sociaal rechercheur;100143;09-07-2009;;12,00;nee
101283;Niels;in 't;Yılmaz;m101283@gemeente-voorbeeld.example;TEAM-115;HRM en Juridische Zaken team 5;Jurist;100328;09-11-1999;;16,00;nee
101286;Aïsha;;Koç;m101286@gemeente-voorbeeld.example;TEAM-101;Publiekszaken team 1;Vakspecialist;100289;16-10-1995;;24,00;nee
101290;Ümit;el;Scholten;m101290@gemeente-voorbeeld.example;TEAM-131;Informatievoorziening team 1;Consulent;100364;15-09-2011;;20,00;nee
101296;Fatima;;Huisman;m101296@gemeente-voorbeeld.example;TEAM-151;Bestuur en Directie team 1;Handhaver;100427;27-09-2004;;36,00;nee
101303;Daan;;Lam;m101303@gemeente-voorbeeld.example;TEAM-042;Stadsbeheer team 2;Jurist;100120;29-03-2016;;36,00;nee
101308;Maarten;;Mulder;m101308@gemeente-voorbeeld.example;TEAM-041;Stadsbeheer team 1;Administratief medewerker;100114;02-12-2019;;28,00;nee
101313;Anna;in 't;Veenstra;m101313@gemeente-voorbeeld.example;TEAM-182;Milieu en Klimaat team 2;Projectleider;100518;31-07-2021;;32,00;nee
101319;Joël;;El Amrani;m101319@gemeente-voorbeeld.example;TEAM-021;Zorg en Welzijn team 1;Handhaver;100049;21-10-1992;;16,00;nee
101324;Olivier;;Veenstra;m101324@gemeente-voorbeeld.example;TEAM-053;Veiligheid en Handhaving team 3;Klantcontact en balie;100151;22-03-1992;;8,00;nee
101330;Björn;ten;Fransen;;TEAM-083;Onderwijs en Jeugd team 3;Buitendienst;100237;02-06-1996;;36,00;nee
101336;Maarten;ter;IJzerman;m101336@gemeente-voorbeeld.example;TEAM-195;Inkoop team 5;Consulent;100556;09-11-2000;;20,00;nee
101341;Olivier;el;Visser;;TEAM-087;Onderwijs en Jeugd team 7;Buitendienst;100250;25-10-2023;;20,00;nee
101344;Niels;van der;Boersma;m101344@gemeente-voorbeeld.example;TEAM-061;Ruimte en Wonen team 1;Beleidsadviseur;100173;19-11-2012;;36,00;nee
101346;Wouter;'t;Fransen;m101346@gemeente-voorbeeld.example;TEAM-036;Werk en Inkomen team 6;Handhaver;100099;27-01-1995;;36,00;nee
101347;Quinten;van der;Huisman;m101347@gemeente-voorbeeld.example;TEAM-201;Facilitaire Zaken team 1;Consulent;100574;03-04-2018;;8,00;nee
101354;Ilse;;IJzerman;m101354@gemeente-voorbeeld.example;TEAM-094;Sport en Cultuur team 4;Consulent;100276;28-05-1994;;36,00;nee
101358;Tess;van;Peters;m101358@gemeente-voorbeeld.example;TEAM-013;Burgerzaken team 3;Klantcontact en balie;100019;10-07-2016;;12,00;nee
101365;Noor;;Mulder;m101365@gemeente-voorbeeld.example;TEAM-122;Financiën team 2;Beleidsadviseur;100338;01-06-2005;;16,00;nee
101370;Joël;;Yılmaz;m101370@gemeente-voorbeeld.example;TEAM-036;Werk en Inkomen team 6;Administratief medewerker;100099;04-11-2009;;28,00;nee
101376;Sander;el;Schouten;m101376@gemeente-voorbeeld.example;TEAM-017;Burgerzaken team 7;Projectleider;100038;24-09-2007;;36,00;nee
101383;Sofie;van de;Özdemir;m101383@gemeente-voorbeeld.example;TEAM-136;Informatievoorziening team 6;Administratief medewerker;100383;31-12-2020;;24,00;nee
101385;Daan;van den;Mulder;m101385@gemeente-voorbeeld.example;TEAM-198;Inkoop team 8;Jurist;100564;20-11-1994;;12,00;nee
101388;Eva;;Postma;;TEAM-032;Werk en Inkomen team 2;Buitendienst;100084;16-10-1995;;20,00;nee
101390;Maarten;'t;Linden;m101390@gemeente-voorbeeld.example;TEAM-166;Vastgoed team 6;Handhaver;100484;18-12-2015;;32,00;nee
101394;Gijs;ter;Boersma;m101394@gemeente-voorbeeld.example;TEAM-085;Onderwijs en Jeugd team 5;Projectleider;100246;03-02-2010;;32,00;nee
101398;Ilse;de;Broek;;TEAM-073;Economie team 3;Buitendienst;100207;23-09-2007;;12,00;nee
101399;Noor;ter;Dijkstra;m101399@gemeente-voorbeeld.example;TEAM-112;HRM en Juridische Zaken team 2;Projectleider;100320;08-02-2005;;36,00;nee
101406;Quinten;el;Boersma;m101406@gemeente-voorbeeld.example;TEAM-185;Milieu en Klimaat team 5;Sociaal rechercheur;100527;23-05-2013;;20,00;nee
101410;Vera;;Postma;m101410@gemeente-voorbeeld.example;TEAM-143;Communicatie team 3;Consulent;100401;18-08-2021;;16,00;nee
101411;Quinten;;Smit;m101411@gemeente-voorbeeld.example;TEAM-122;Financiën team 2;Klantcontact en balie;100338;10-07-1996;;8,00;nee
101415;Karim;van der;Nguyễn;m101415@gemeente-voorbeeld.example;TEAM-122;Financiën team 2;Projectleider;100338;26-05-2008;;36,00;nee
101417;Bülent;de;Jansen;m101417@gemeente-voorbeeld.example;TEAM-076;Economie team 6;Beleidsadviseur;100217;27-02-2009;;36,00;nee
101421;Zoë;;Bakker;m101421@gemeente-voorbeeld.example;TEAM-203;Facilitaire Zaken team 3;Sociaal rechercheur;100578;26-04-2006;;24,00;nee
101428;Ümit;;Meijer;;TEAM-101;Publiekszaken team 1;Buitendienst;100289;08-03-1993;;8,00;nee
101434;Petra;ter;Meer;m101434@gemeente-voorbeeld.example;TEAM-012;Burgerzaken team 2;Handhaver;100013;22-02-1994;;20,00;nee
101435;Noor;;Vos;m101435@gemeente-voorbeeld.example;TEAM-196;Inkoop team 6;Beleidsadviseur;100559;05-05-2011;;32,00;nee
101440;Bülent;van de;Heijden;m101440@gemeente-voorbeeld.example;TEAM-052;Veiligheid en Handhaving team 2;Vakspecialist;100148;10-01-1993;;36,00;nee
101444;Daan;in 't;Dekker;;TEAM-084;Onderwijs en Jeugd team 4;Buitendienst;100240;02-11-2002;;36,00;nee
101448;Tess;in 't;Scholten;m101448@gemeente-voorbeeld.example;TEAM-062;Ruimte en Wonen team 2;Sociaal rechercheur;100177;28-09-2006;;32,00;nee
101453;Bülent;;Willemse;m101453@gemeente-voorbeeld.example;TEAM-037;Werk en Inkomen team 7;Sociaal rechercheur;100100;04-07-1998;;36,00;nee
101457;Tjeerd;;Groot;m101457@gemeente-voorbeeld.example;TEAM-173;Mobiliteit team 3;Klantcontact en balie;100500;09-11-2014;;28,00;nee
101463;Inge;el;Lam;m101463@gemeente-voorbeeld.example;TEAM-064;Ruimte en Wonen team 4;Consulent;100183;22-05-2014;;16,00;nee
101468;Xander;van den;Schouten;m101468@gemeente-voorbeeld.example;TEAM-082;Onderwijs en Jeugd team 2;Klantcontact en balie;100235;09-01-1994;;32,00;nee
101473;Ümit;;Hendriks;m101473@gemeente-voorbeeld.example;TEAM-081;Onderwijs en Jeugd team 1;Consulent;100230;28-07-2006;22-09-2025;28,00;nee
101475;Eva;;Scholten;m101475@gemeente-voorbeeld.example;TEAM-075;Economie team 5;Sociaal rechercheur;100216;15-10-1992;;32,00;nee
101482;Renée;de;Berg;;TEAM-163;Vastgoed team 3;Buitendienst;100470;21-08-2010;;36,00;nee
101486;Bülent;el;Schouten;m101486@gemeente-voorbeeld.example;TEAM-095;Sport en Cultuur team 5;Consulent;100281;15-09-2022;;8,00;nee
101490;Renée;;Vermeulen;m101490@gemeente-voorbeeld.example;TEAM-148;Communicatie team 8;Sociaal rechercheur;100420;02-04-2019;;36,00;nee
101496;Mehmet;el;Broek;m101496@gemeente-voorbeeld.example;TEAM-085;Onderwijs en Jeugd team 5;Consulent;100246;06-05-2014;;24,00;nee
101498;Jeroen;van der;Groot;m101498@gemeente-voorbeeld.example;TEAM-153;Bestuur en Directie team 3;Projectleider;100439;11-07-2014;;8,00;nee
101501;Bram;el;Hendriks;m101501@gemeente-voorbeeld.example;TEAM-061;Ruimte en Wonen team 1;Sociaal rechercheur;100173;15-11-2019;;16,00;nee
101505;Yasmin;van;Fransen;m101505@gemeente-voorbeeld.example;TEAM-141;Communicatie team 1;Consulent;100389;27-08-1998;;36,00;nee
101512;Chloé;;Kuiper;m101512@gemeente-voorbeeld.example;TEAM-081;Onderwijs en Jeugd team 1;Handhaver;100230;19-11-2018;;36,00;nee
101518;Chloé;van de;Brouwer;m101518@gemeente-voorbeeld.example;TEAM-152;Bestuur en Directie team 2;Administratief medewerker;100432;13-03-2011;;36,00;nee
101523;Jeroen;'t;Smit;m101523@gemeente-voorbeeld.example;TEAM-016;Burgerzaken team 6;Handhaver;100032;09-11-1991;;36,00;nee
101526;Vera;;El Amrani;m101526@gemeente-voorbeeld.example;TEAM-161;Vastgoed team 1;Projectleider;100462;08-03-1998;;12,00;nee
101529;Chaima;de;Bosch;m101529@gemeente-voorbeeld.example;TEAM-201;Facilitaire Zaken team 1;Beleidsadviseur;100574;01-08-2026;;36,00;nee
101536;Xander;;Peters;m101536@gemeente-voorbeeld.example;TEAM-204;Facilitaire Zaken team 4;Vakspecialist;100579;24-09-2023;;32,00;nee
101540;Sander;van den;Brouwer;m101540@gemeente-voorbeeld.example;TEAM-193;Inkoop team 3;Vakspecialist;100546;31-05-2025;;32,00;nee
101547;Olivier;;Huisman;m101547@gemeente-voorbeeld.example;TEAM-061;Ruimte en Wonen team 1;Handhaver;100173;15-02-2011;;12,00;nee
101552;Bram;ter;Veenstra;m101552@gemeente-voorbeeld.example;TEAM-143;Communicatie team 3;Handhaver;100401;01-01-2014;;28,00;nee
101558;Hanneke;el;Willemse;m101558@gemeente-voorbeeld.example;TEAM-045;Stadsbeheer team 5;Handhaver;100131;25-11-1991;18-12-2024;12,00;nee
101564;Sofie;van der;Broek;m101564@gemeente-voorbeeld.example;TEAM-112;HRM en Juridische Zaken team 2;Sociaal rechercheur;100320;30-12-2004;;36,00;nee
101568;Chloé;;Bakker;m101568@gemeente-voorbeeld.example;TEAM-064;Ruimte en Wonen team 4;Vakspecialist;100183;11-04-2012;;20,00;nee
101569;Vera;;Peters;m101569@gemeente-voorbeeld.example;TEAM-196;Inkoop team 6;Administratief medewerker;100559;22-06-1993;;20,00;nee
101573;Tjeerd;;Schouten;m101573@gemeente-voorbeeld.example;TEAM-055;Veiligheid en Handhaving team 5;Klantcontact en balie;100160;05-04-1996;;12,00;nee
101575;Renée;in 't;Boersma;m101575@gemeente-voorbeeld.example;TEAM-145;Communicatie team 5;Consulent;100408;10-11-1992;;36,00;nee
101576;Karim;ter;Visser;m101576@gemeente-voorbeeld.example;TEAM-155;Bestuur en Directie team 5;Sociaal rechercheur;100445;22-08-2001;;16,00;nee
101581;Chloé;in 't;Veenstra;m101581@gemeente-voorbeeld.example;TEAM-134;Informatievoorziening team 4;Vakspecialist;100377;04-05-1998;;36,00;nee
101584;Petra;;Özdemir;m101584@gemeente-voorbeeld.example;TEAM-132;Informatievoorziening team 2;Sociaal rechercheur;100370;06-12-2014;;36,00;nee
101589;Noor;;Berg;m101589@gemeente-voorbeeld.example;TEAM-031;Werk en Inkomen team 1;Administratief medewerker;100078;17-02-1992;;36,00;nee
101595;Bülent;van den;Smit;m101595@gemeente-voorbeeld.example;TEAM-043;Stadsbeheer team 3;Jurist;100127;06-07-2004;;24,00;nee
101596;Noor;ten;Kok;m101596@gemeente-voorbeeld.example;TEAM-093;Sport en Cultuur team 3;Projectleider;100275;06-02-1999;;24,00;nee
101603;Vera;van;Kok;m101603@gemeente-voorbeeld.example;TEAM-158;Bestuur en Directie team 8;Consulent;100453;21-10-1997;;36,00;nee
101606;Mehmet;van;Schouten;m101606@gemeente-voorbeeld.example;TEAM-085;Onderwijs en Jeugd team 5;Jurist;100246;06-11-2002;;36,00;nee
101609;Bram;in 't;Nguyễn;m101609@gemeente-voorbeeld.example;TEAM-186;Milieu en Klimaat team 6;Vakspecialist;100532;25-06-2013;;36,00;nee
101610;Marieke;;Kuiper;m101610@gemeente-voorbeeld.example;TEAM-131;Informatievoorziening team 1;Sociaal rechercheur;100364;31-12-2012;;36,00;nee
101612;Gijs;van de;Kuiper;m101612@gemeente-voorbeeld.example;TEAM-093;Sport en Cultuur team 3;Handhaver;100275;07-11-2021;;36,00;nee
101616;Joël;van;Scholten;m101616@gemeente-voorbeeld.example;TEAM-175;Mobiliteit team 5;Jurist;100505;19-08-1994;;36,00;nee
101618;Wouter;ten;Wal;m101618@gemeente-voorbeeld.example;TEAM-045;Stadsbeheer team 5;Projectleider;100131;01-07-1993;;12,00;nee
101624;Maarten;;Jansen;m101624@gemeente-voorbeeld.example;TEAM-094;Sport en Cultuur team 4;Projectleider;100276;05-10-1992;;36,00;nee
101631;Joël;de;Smit;m101631@gemeente-voorbeeld.example;TEAM-183;Milieu en Klimaat team 3;Handhaver;100523;10-12-2015;;12,00;nee
101638;Xander;van der;Lam;m101638@gemeente-voorbeeld.example;TEAM-022;Zorg en Welzijn team 2;Jurist;100056;05-02-2001;;24,00;nee
101645;Wouter;van der;Willemse;m101645@gemeente-voorbeeld.example;TEAM-136;Informatievoorziening team 6;Klantcontact en balie;100383;13-08-2009;;12,00;nee
101648;Chaima;de;Postma;m101648@gemeente-voorbeeld.example;TEAM-144;Communicatie team 4;Jurist;100405;29-07-2000;;36,00;nee
101651;Chaima;;El Amrani;m101651@gemeente-voorbeeld.example;TEAM-081;Onderwijs en Jeugd team 1;Vakspecialist;100230;04-01-2023;;20,00;nee
101654;Karim;;Kok;m101654@gemeente-voorbeeld.example;TEAM-148;Communicatie team 8;Handhaver;100420;04-07-1998;;16,00;nee
101658;Joël;;Vos;m101658@gemeente-voorbeeld.example;TEAM-071;Economie team 1;Jurist;100197;07-08-1993;;8,00;nee
101663;Niels;;Vermeulen;m101663@gemeente-voorbeeld.example;TEAM-034;Werk en Inkomen team 4;Projectleider;100086;25-07-1996;;8,00;nee
101666;Olivier;ter;Groot;m101666@gemeente-voorbeeld.example;TEAM-064;Ruimte en Wonen team 4;Jurist;100183;14-12-1997;;28,00;nee
101668;Chloé;;Groot;m101668@gemeente-voorbeeld.example;TEAM-195;Inkoop team 5;Vakspecialist;100556;22-12-2020;;12,00;nee
101672;Petra;in 't;Wal;m101672@gemeente-voorbeeld.example;TEAM-044;Stadsbeheer team 4;Sociaal rechercheur;100129;09-10-2017;;36,00;nee
101678;Ümit;van den;Lam;m101678@gemeente-voorbeeld.example;TEAM-044;Stadsbeheer team 4;Administratief medewerker;100129;09-01-1992;;20,00;nee
101685;Eva;van;Nguyễn;m101685@gemeente-voorbeeld.example;TEAM-071;Economie team 1;Handhaver;100197;09-08-2009;;24,00;nee
101687;Noor;;Fransen;m101687@gemeente-voorbeeld.example;TEAM-202;Facilitaire Zaken team 2;Jurist;;17-10-2011;;12,00;nee
101688;Marieke;in 't;Mulder;m101688@gemeente-voorbeeld.example;TEAM-172;Mobiliteit team 2;Klantcontact en balie;100493;08-01-2018;;36,00;nee
101694;Maarten;'t;Huisman;m101694@gemeente-voorbeeld.example;TEAM-131;Informatievoorziening team 1;Vakspecialist;100364;05-08-2025;;16,00;nee
101701;Fatima;;Broek;m101701@gemeente-voorbeeld.example;TEAM-157;Bestuur en Directie team 7;Projectleider;100450;10-06-2017;;36,00;nee
101705;Hüseyin;;Bos;m101705@gemeente-voorbeeld.example;TEAM-025;Zorg en Welzijn team 5;Jurist;100070;29-08-2004;;16,00;nee
101710;Karim;ten;Wal;;TEAM-101;Publiekszaken team 1;Buitendienst;100289;18-02-1998;;36,00;nee
101713;Olivier;;Smit;m101713@gemeente-voorbeeld.example;TEAM-148;Communicatie team 8;Handhaver;100420;14-02-2023;;24,00;nee
101714;Olivier;van den;Yılmaz;m101714@gemeente-voorbeeld.example;TEAM-172;Mobiliteit team 2;Vakspecialist;100493;29-07-2007;;28,00;nee
101720;Lotte;van der;Huisman;m101720@gemeente-voorbeeld.example;TEAM-142;Communicatie team 2;Jurist;100394;23-02-1995;;28,00;nee
101726;Karim;el;Smit;m101726@gemeente-voorbeeld.example;TEAM-114;HRM en Juridische Zaken team 4;Consulent;100322;04-12-1997;;36,00;nee
101728;Noor;van;Wal;m101728@gemeente-voorbeeld.example;TEAM-116;HRM en Juridische Zaken team 6;Jurist;100332;19-04-2002;;36,00;nee
101735;Eva;van;Özdemir;m101735@gemeente-voorbeeld.example;TEAM-086;Onderwijs en Jeugd team 6;Consulent;100247;22-10-2022;;24,00;nee
101742;Gijs;ten;Vermeulen;m101742@gemeente-voorbeeld.example;TEAM-064;Ruimte en Wonen team 4;Consulent;100183;19-06-2016;;24,00;nee
101748;Anna;van der;Jansen;m101748@gemeente-voorbeeld.example;TEAM-053;Veiligheid en Handhaving team 3;Vakspecialist;100151;16-04-2021;;36,00;nee
101754;Wouter;van der;Vermeulen;;TEAM-181;Milieu en Klimaat team 1;Buitendienst;100515;24-08-2024;;32,00;nee
101758;Bülent;van de;IJzerman;m101758@gemeente-voorbeeld.example;TEAM-147;Communicatie team 7;Sociaal rechercheur;100418;03-06-2004;;20,00;nee
101759;Vera;ten;Hendriks;m101759@gemeente-voorbeeld.example;TEAM-033;Werk en Inkomen team 3;Beleidsadviseur;100085;06-08-1999;;8,00;nee
101763;Ilse;van de;Groot;m101763@gemeente-voorbeeld.example;TEAM-141;Communicatie team 1;Sociaal rechercheur;100389;04-02-2022;;28,00;nee
101767;Bülent;el;Lam;;TEAM-182;Milieu en Klimaat team 2;Buitendienst;100518;24-07-2014;;36,00;nee
101769;Anna;'t;Heijden;;TEAM-014;Burgerzaken team 4;Buitendienst;100020;27-04-2002;;20,00;nee
101772;Zoë;van;Fransen;m101772@gemeente-voorbeeld.example;TEAM-176;Mobiliteit team 6;Klantcontact en balie;100512;26-09-2021;;32,00;nee
101779;Wouter;'t;Bakker;m101779@gemeente-voorbeeld.example;TEAM-123;Financiën team 3;Vakspecialist;100342;18-08-1998;;36,00;nee
101784;Sander;'t;IJzerman;m101784@gemeente-voorbeeld.example;TEAM-055;Veiligheid en Handhaving team 5;Projectleider;100160;01-04-2013;03-12-2024;12,00;nee
101787;Ümit;in 't;Heijden;m101787@gemeente-voorbeeld.example;TEAM-116;HRM en Juridische Zaken team 6;Jurist;100332;29-04-2019;;36,00;nee
101793;Björn;el;Linden;;TEAM-116;HRM en Juridische Zaken team 6;Buitendienst;100332;03-09-1999;;24,00;nee
101798;Tjeerd;'t;Linden;m101798@gemeente-voorbeeld.example;TEAM-143;Communicatie team 3;Beleidsadviseur;100401;05-03-2005;;8,00;nee
101803;Sander;;Meer;m101803@gemeente-voorbeeld.example;TEAM-152;Bestuur en Directie team 2;Klantcontact en balie;100432;26-07-1992;;32,00;nee
101804;Anna;ter;Fransen;m101804@gemeente-voorbeeld.example;TEAM-147;Communicatie team 7;Jurist;100418;14-05-2011;;28,00;nee
101805;Jeroen;ter;Yılmaz;m101805@gemeente-voorbeeld.example;TEAM-114;HRM en Juridische Zaken team 4;Klantcontact en balie;100322;13-02-2010;;36,00;nee
101807;Renée;van den;Huisman;m101807@gemeente-voorbeeld.example;TEAM-092;Sport en Cultuur team 2;Consulent;100268;28-04-2020;;20,00;nee
101810;Wouter;;Broek;m101810@gemeente-voorbeeld.example;TEAM-051;Veiligheid en Handhaving team 1;Consulent;100143;02-10-2004;;12,00;nee
101811;Quinten;ten;Bosch;m101811@gemeente-voorbeeld.example;TEAM-095;Sport en Cultuur team 5;Sociaal rechercheur;100281;09-03-2012;;28,00;nee
101816;Hanneke;van;Huisman;m101816@gemeente-voorbeeld.example;TEAM-091;Sport en Cultuur team 1;Jurist;100262;03-08-2016;;16,00;nee
101818;Bülent;van der;Linden;m101818@gemeente-voorbeeld.example;TEAM-065;Ruimte en Wonen team 5;Klantcontact en balie;100188;25-09-1991;;36,00;nee
101821;Bram;el;Visser;m101821@gemeente-voorbeeld.example;TEAM-182;Milieu en Klimaat team 2;Handhaver;100518;23-06-2010;;12,00;nee
101823;Björn;van;IJzerman;m101823@gemeente-voorbeeld.example;TEAM-052;Veiligheid en Handhaving team 2;Beleidsadviseur;100148;25-05-2016;;36,00;nee
101825;Ümit;van der;Özdemir;m101825@gemeente-voorbeeld.example;TEAM-093;Sport en Cultuur team 3;Beleidsadviseur;100275;09-10-1991;;28,00;nee
101831;Björn;;Kuiper;m101831@gemeente-voorbeeld.example;TEAM-116;HRM en Juridische Zaken team 6;Beleidsadviseur;100332;23-03-2002;;36,00;nee
101833;Aïsha;;Kuiper;m101833@gemeente-voorbeeld.example;TEAM-181;Milieu en Klimaat team 1;Handhaver;100515;30-11-1999;;32,00;nee
101836;Wouter;van den;El Amrani;m101836@gemeente-voorbeeld.example;TEAM-122;Financiën team 2;Consulent;100338;11-05-2018;;20,00;nee
101843;Quinten;in 't;Vermeulen;m101843@gemeente-voorbeeld.example;TEAM-181;Milieu en Klimaat team 1;Handhaver;100515;14-05-2026;;8,00;nee
101845;Noor;el;Huisman;m101845@gemeente-voorbeeld.example;TEAM-037;Werk en Inkomen team 7;Consulent;100100;04-01-2014;;32,00;nee
101847;Yasmin;;Bakker;m101847@gemeente-voorbeeld.example;TEAM-065;Ruimte en Wonen team 5;Jurist;100188;19-07-2020;;12,00;nee
101854;Quinten;ter;Fransen;m101854@gemeente-voorbeeld.example;TEAM-064;Ruimte en Wonen team 4;Vakspecialist;100183;18-03-2008;;36,00;nee
101855;Anna;in 't;Peters;m101855@gemeente-voorbeeld.example;TEAM-012;Burgerzaken team 2;Consulent;100013;09-01-2014;;28,00;nee
101857;Hanneke;van;Smit;m101857@gemeente-voorbeeld.example;TEAM-184;Milieu en Klimaat team 4;Sociaal rechercheur;100526;06-11-2010;;36,00;nee
101858;Aïsha;van de;Bakker;m101858@gemeente-voorbeeld.example;TEAM-082;Onderwijs en Jeugd team 2;Projectleider;100235;13-07-1991;;36,00;nee
101859;Wouter;'t;Bos;m101859@gemeente-voorbeeld.example;TEAM-154;Bestuur en Directie team 4;Beleidsadviseur;100442;12-05-2017;;16,00;nee
101866;Ilse;;Bos;m101866@gemeente-voorbeeld.example;TEAM-166;Vastgoed team 6;Jurist;100484;03-04-2013;;24,00;nee
101869;Hanneke;;Groot;m101869@gemeente-voorbeeld.example;TEAM-031;Werk en Inkomen team 1;Handhaver;100078;25-07-2002;;36,00;nee
101874;Gijs;van;Boersma;m101874@gemeente-voorbeeld.example;TEAM-034;Werk en Inkomen team 4;Consulent;100086;30-01-2023;;20,00;nee
101875;Gül;ter;Mulder;m101875@gemeente-voorbeeld.example;TEAM-121;Financiën team 1;Vakspecialist;100335;16-11-2007;;36,00;nee
101881;Petra;el;Özdemir;m101881@gemeente-voorbeeld.example;TEAM-075;Economie team 5;Vakspecialist;100216;01-08-2008;;36,00;nee
101883;Joël;van der;Meer;m101883@gemeente-voorbeeld.example;TEAM-166;Vastgoed team 6;Beleidsadviseur;100484;15-12-2004;;28,00;nee
101888;Renée;;Groot;m101888@gemeente-voorbeeld.example;TEAM-201;Facilitaire Zaken team 1;Projectleider;100574;29-03-2015;;12,00;nee
101892;Mehmet;el;Yılmaz;m101892@gemeente-voorbeeld.example;TEAM-076;Economie team 6;Projectleider;100217;11-03-2012;;28,00;nee
101897;Jeroen;;Postma;m101897@gemeente-voorbeeld.example;TEAM-055;Veiligheid en Handhaving team 5;Consulent;100160;14-09-1995;;8,00;nee
101900;Chaima;van der;Boersma;m101900@gemeente-voorbeeld.example;TEAM-114;HRM en Juridische Zaken team 4;Handhaver;100322;12-05-2024;;16,00;nee
101901;Daan;;Vos;m101901@gemeente-voorbeeld.example;TEAM-181;Milieu en Klimaat team 1;Administratief medewerker;100515;07-03-2020;;12,00;nee
101907;Xander;;Hendriks;m101907@gemeente-voorbeeld.example;TEAM-172;Mobiliteit team 2;Sociaal rechercheur;100493;29-06-2010;;36,00;nee
101913;Tess;;Boersma;;TEAM-084;Onderwijs en Jeugd team 4;Buitendienst;100240;06-01-2007;;16,00;nee
101918;Tjeerd;van der;Hendriks;m101918@gemeente-voorbeeld.example;TEAM-113;HRM en Juridische Zaken team 3;Klantcontact en balie;100321;24-06-2025;;36,00;nee
101923;Quinten;el;Dijkstra;m101923@gemeente-voorbeeld.example;TEAM-085;Onderwijs en Jeugd team 5;Sociaal rechercheur;100246;29-05-2012;;36,00;nee
101927;Tjeerd;ter;Bosch;m101927@gemeente-voorbeeld.example;TEAM-206;Facilitaire Zaken team 6;Consulent;100586;03-06-2016;;36,00;nee
101928;Ümit;;Kok;m101928@gemeente-voorbeeld.example;TEAM-015;Burgerzaken team 5;Sociaal rechercheur;100026;12-12-2024;;16,00;nee
101932;Jeroen;van den;Lam;m101932@gemeente-voorbeeld.example;TEAM-061;Ruimte en Wonen team 1;Jurist;100173;09-12-2008;;32,00;nee
101939;Quinten;de;Vermeulen;m101939@gemeente-voorbeeld.example;TEAM-145;Communicatie team 5;Consulent;100408;25-04-2018;;16,00;nee
101944;Daan;in 't;Linden;m101944@gemeente-voorbeeld.example;TEAM-044;Stadsbeheer team 4;Administratief medewerker;100129;10-04-1993;;8,00;nee
101946;Anna;van den;Kuiper;m101946@gemeente-voorbeeld.example;TEAM-136;Informatievoorziening team 6;Jurist;100383;07-12-2003;;32,00;nee
101950;Gijs;ten;Visser;m101950@gemeente-voorbeeld.example;TEAM-156;Bestuur en Directie team 6;Klantcontact en balie;100446;24-04-2018;;32,00;nee
101954;Jeroen;in 't;Bos;m101954@gemeente-voorbeeld.example;TEAM-093;Sport en Cultuur team 3;Sociaal rechercheur;100275;21-03-1999;;36,00;nee
101960;Sofie;van;Nguyễn;m101960@gemeente-voorbeeld.example;TEAM-016;Burgerzaken team 6;Vakspecialist;100032;01-04-1992;;12,00;nee
101967;Anna;ter;Groot;m101967@gemeente-voorbeeld.example;TEAM-142;Communicatie team 2;Beleidsadviseur;100394;10-06-2006;;32,00;nee
101968;Zoë;el;Dekker;m101968@gemeente-voorbeeld.example;TEAM-074;Economie team 4;Beleidsadviseur;100211;27-03-1995;;24,00;nee
101970;Bram;van;Hof;;TEAM-031;Werk en Inkomen team 1;Buitendienst;100078;19-10-2001;;36,00;nee
101976;Petra;;Veenstra;m101976@gemeente-voorbeeld.example;TEAM-165;Vastgoed team 5;Jurist;100477;22-07-2012;;16,00;nee
101979;Inge;'t;Nguyễn;;TEAM-093;Sport en Cultuur team 3;Buitendienst;100275;12-06-2025;;12,00;nee
101984;Niels;;Vos;m101984@gemeente-voorbeeld.example;TEAM-181;Milieu en Klimaat team 1;Administratief medewerker;100515;17-09-2015;;36,00;nee
101988;Bülent;;Kok;m101988@gemeente-voorbeeld.example;TEAM-134;Informatievoorziening team 4;Projectleider;100377;21-02-2006;;28,00;nee
101995;Sofie;'t;IJzerman;m101995@gemeente-voorbeeld.example;TEAM-135;Informatievoorziening team 5;Sociaal rechercheur;100378;09-12-2017;;36,00;nee
101996;Gül;in 't;Mulder;m101996@gemeente-voorbeeld.example;TEAM-094;Sport en Cultuur team 4;Administratief medewerker;100276;12-07-1998;;36,00;nee
102001;Lotte;;Linden;m102001@gemeente-voorbeeld.example;TEAM-081;Onderwijs en Jeugd team 1;Handhaver;100230;22-02-2022;;24,00;nee
102002;Vera;ter;Groot;m102002@gemeente-voorbeeld.example;TEAM-077;Economie team 7;Handhaver;100221;18-10-2023;;24,00;nee
102009;Hüseyin;;IJzerman;m102009@gemeente-voorbeeld.example;TEAM-153;Bestuur en Directie team 3;Consulent;100439;12-10-2017;;12,00;nee
102016;Hanneke;van;Mulder;m102016@gemeente-voorbeeld.example;TEAM-143;Communicatie team 3;Sociaal rechercheur;100401;25-07-1994;;36,00;nee
102018;Ilse;van der;Jansen;m102018@gemeente-voorbeeld.example;TEAM-061;Ruimte en Wonen team 1;Administratief medewerker;100173;14-07-2014;;36,00;nee
102025;Björn;de;Peters;m102025@gemeente-voorbeeld.example;TEAM-075;Economie team 5;Administratief medewerker;100216;26-04-1994;;36,00;nee
102027;Maarten;;Smit;m102027@gemeente-voorbeeld.example;TEAM-015;Burgerzaken team 5;Klantcontact en balie;100026;15-10-1992;;36,00;nee
102029;Sofie;'t;Veenstra;m102029@gemeente-voorbeeld.example;TEAM-065;Ruimte en Wonen team 5;Klantcontact en balie;100188;22-11-1991;;36,00;nee
102033;Niels;;Postma;m102033@gemeente-voorbeeld.example;TEAM-124;Financiën team 4;Beleidsadviseur;100349;13-06-1995;;8,00;nee
102034;Aïsha;ten;Hof;m102034@gemeente-voorbeeld.example;TEAM-075;Economie team 5;Jurist;100216;05-07-2014;;20,00;nee
102037;Vera;;Huisman;m102037@gemeente-voorbeeld.example;TEAM-064;Ruimte en Wonen team 4;Consulent;100183;09-12-2006;;36,00;nee
102038;Marieke;el;Özdemir;m102038@gemeente-voorbeeld.example;TEAM-125;Financiën team 5;Beleidsadviseur;100351;24-12-2005;;12,00;nee
102043;Björn;;Linden;m102043@gemeente-voorbeeld.example;TEAM-032;Werk en Inkomen team 2;Projectleider;100084;19-07-2004;;28,00;nee
102047;Hanneke;el;Scholten;m102047@gemeente-voorbeeld.example;TEAM-121;Financiën team 1;Vakspecialist;100335;24-12-2000;;8,00;nee
102049;Inge;in 't;Kuiper;m102049@gemeente-voorbeeld.example;TEAM-158;Bestuur en Directie team 8;Handhaver;100453;23-07-1995;;36,00;nee
102051;Bülent;;Dekker;m102051@gemeente-voorbeeld.example;TEAM-084;Onderwijs en Jeugd team 4;Handhaver;100240;28-11-2006;;20,00;nee
102057;Sofie;;Peters;m102057@gemeente-voorbeeld.example;TEAM-071;Economie team 1;Administratief medewerker;100197;22-12-1992;;28,00;nee
102059;Ruben;'t;Lam;m102059@gemeente-voorbeeld.example;TEAM-076;Economie team 6;Administratief medewerker;100217;12-01-2016;;24,00;nee
102060;Bülent;el;Özdemir;m102060@gemeente-voorbeeld.example;TEAM-025;Zorg en Welzijn team 5;Klantcontact en balie;100070;19-02-2010;;36,00;nee
102062;Fatima;;Huisman;m102062@gemeente-voorbeeld.example;TEAM-052;Veiligheid en Handhaving team 2;Administratief medewerker;100148;26-06-2007;;16,00;nee
102064;Jeroen;in 't;Bosch;m102064@gemeente-voorbeeld.example;TEAM-031;Werk en Inkomen team 1;Beleidsadviseur;100078;08-07-2013;;16,00;nee
102070;Hüseyin;van der;Koç;m102070@gemeente-voorbeeld.example;TEAM-063;Ruimte en Wonen team 3;Consulent;100180;29-02-2004;06-06-2026;28,00;nee
102073;Hüseyin;van de;Postma;m102073@gemeente-voorbeeld.example;TEAM-071;Economie team 1;Klantcontact en balie;100197;02-09-2019;;36,00;nee
102080;Gül;el;Özdemir;;TEAM-095;Sport en Cultuur team 5;Buitendienst;100281;04-01-2012;;36,00;nee
102084;Gijs;;Brouwer;m102084@gemeente-voorbeeld.example;TEAM-205;Facilitaire Zaken team 5;Consulent;100583;04-01-2003;;24,00;nee
102089;Bram;;Willemse;m102089@gemeente-voorbeeld.example;TEAM-192;Inkoop team 2;Klantcontact en balie;100539;24-10-2016;;24,00;nee
102091;Fatima;;Hof;m102091@gemeente-voorbeeld.example;TEAM-014;Burgerzaken team 4;Projectleider;100020;24-10-2012;;16,00;nee
102095;Sander;van de;Kok;;TEAM-122;Financiën team 2;Buitendienst;100338;20-09-2010;;32,00;nee
102096;Bülent;van;Schouten;m102096@gemeente-voorbeeld.example;TEAM-063;Ruimte en Wonen team 3;Vakspecialist;100180;15-10-1993;;20,00;nee
102102;Sofie;van der;Jansen;m102102@gemeente-voorbeeld.example;TEAM-062;Ruimte en Wonen team 2;Administratief medewerker;100177;02-05-2025;;36,00;nee
102108;Marieke;ter;Linden;m102108@gemeente-voorbeeld.example;TEAM-193;Inkoop team 3;Beleidsadviseur;100546;20-06-1991;;28,00;nee
102113;Niels;van den;Meijer;m102113@gemeente-voorbeeld.example;TEAM-091;Sport en Cultuur team 1;Beleidsadviseur;100262;13-11-2011;;8,00;nee
102119;Ilse;;Schouten;m102119@gemeente-voorbeeld.example;TEAM-052;Veiligheid en Handhaving team 2;Jurist;100148;25-12-2016;;32,00;nee
102120;Mehmet;;Huisman;;TEAM-054;Veiligheid en Handhaving team 4;Buitendienst;100156;28-08-1998;;36,00;nee
102127;Niels;de;Smit;m102127@gemeente-voorbeeld.example;TEAM-205;Facilitaire Zaken team 5;Vakspecialist;100583;16-01-1996;;20,00;nee
102132;Ümit;van de;Vermeulen;m102132@gemeente-voorbeeld.example;TEAM-077;Economie team 7;Jurist;100221;18-11-2019;;36,00;nee
102137;Hüseyin;;Vermeulen;m102137@gemeente-voorbeeld.example;TEAM-166;Vastgoed team 6;Vakspecialist;100484;16-04-2004;;28,00;nee
102138;Vera;;Linden;m102138@gemeente-voorbeeld.example;TEAM-011;Burgerzaken team 1;Vakspecialist;100009;11-08-2010;;36,00;nee
102145;Ilse;in 't;Vermeulen;m102145@gemeente-voorbeeld.example;TEAM-181;Milieu en Klimaat team 1;Vakspecialist;100515;09-05-2018;;28,00;nee
102146;Jeroen;ter;Veenstra;m102146@gemeente-voorbeeld.example;TEAM-141;Communicatie team 1;Projectleider;100389;22-07-2010;;8,00;nee
102151;Yasmin;de;Peters;;TEAM-182;Milieu en Klimaat team 2;Buitendienst;100518;24-08-2009;;36,00;nee
102156;Ilse;van der;El Amrani;m102156@gemeente-voorbeeld.example;TEAM-065;Ruimte en Wonen team 5;Projectleider;100188;28-11-2020;;32,00;nee
102160;Niels;;Meer;m102160@gemeente-voorbeeld.example;TEAM-158;Bestuur en Directie team 8;Consulent;100453;17-02-1995;;36,00;nee
102165;Anna;ter;Huisman;m102165@gemeente-voorbeeld.example;TEAM-183;Milieu en Klimaat team 3;Jurist;100523;16-01-2022;;32,00;nee
102170;Sofie;;Bakker;m102170@gemeente-voorbeeld.example;TEAM-077;Economie team 7;Projectleider;100221;10-05-2017;;16,00;nee
102174;Vera;in 't;Mulder;;TEAM-194;Inkoop team 4;Buitendienst;100552;11-06-2015;;20,00;nee
102179;Gijs;van;Brouwer;m102179@gemeente-voorbeeld.example;TEAM-062;Ruimte en Wonen team 2;Administratief medewerker;100177;12-06-2011;;36,00;nee
102183;Yasmin;;Berg;m102183@gemeente-voorbeeld.example;TEAM-113;HRM en Juridische Zaken team 3;Handhaver;100321;05-04-1993;;36,00;nee
102188;Daan;van;Hof;m102188@gemeente-voorbeeld.example;TEAM-092;Sport en Cultuur team 2;Sociaal rechercheur;100268;17-06-2011;;28,00;nee
102189;Xander;;Scholten;;TEAM-192;Inkoop team 2;Buitendienst;100539;11-06-2020;;32,00;nee
102192;Chloé;ter;Hof;m102192@gemeente-voorbeeld.example;TEAM-201;Facilitaire Zaken team 1;Jurist;100574;12-04-1997;;24,00;nee
102198;Yasmin;van;Boersma;;TEAM-194;Inkoop team 4;Buitendienst;100552;11-02-1993;;20,00;nee
102202;Eva;'t;Nguyễn;m102202@gemeente-voorbeeld.example;TEAM-087;Onderwijs en Jeugd team 7;Administratief medewerker;100250;12-03-1998;;32,00;nee
102206;Quinten;ter;Scholten;m102206@gemeente-voorbeeld.example;TEAM-055;Veiligheid en Handhaving team 5;Consulent;100160;31-12-1997;;32,00;nee
102211;Gül;;Visser;m102211@gemeente-voorbeeld.example;TEAM-083;Onderwijs en Jeugd team 3;Administratief medewerker;100237;16-09-2017;;16,00;nee
102216;Olivier;;Groot;m102216@gemeente-voorbeeld.example;TEAM-104;Publiekszaken team 4;Vakspecialist;100304;19-12-1999;;8,00;nee
102221;Sander;el;Wal;m102221@gemeente-voorbeeld.example;TEAM-196;Inkoop team 6;Beleidsadviseur;100559;15-04-1993;;36,00;nee
102222;Zoë;;Groot;m102222@gemeente-voorbeeld.example;TEAM-073;Economie team 3;Vakspecialist;100207;17-12-2022;;24,00;nee
102224;Quinten;el;Bos;m102224@gemeente-voorbeeld.example;TEAM-173;Mobiliteit team 3;Jurist;100500;02-02-2019;;12,00;nee
102226;Renée;el;Boersma;m102226@gemeente-voorbeeld.example;TEAM-176;Mobiliteit team 6;Klantcontact en balie;100512;23-08-2016;;20,00;nee
102228;Tjeerd;in 't;Brouwer;m102228@gemeente-voorbeeld.example;TEAM-151;Bestuur en Directie team 1;Consulent;100427;24-06-2020;;24,00;nee
102233;Mehmet;van;Bosch;m102233@gemeente-voorbeeld.example;TEAM-054;Veiligheid en Handhaving team 4;Sociaal rechercheur;100156;12-01-2020;;24,00;nee
102237;Wouter;ter;Kok;m102237@gemeente-voorbeeld.example;TEAM-125;Financiën team 5;Administratief medewerker;100351;27-07-2021;;24,00;nee
102243;Bülent;;Meijer;;TEAM-071;Economie team 1;Buitendienst;100197;26-07-2005;;8,00;nee
102246;Joël;van den;El Amrani;m102246@gemeente-voorbeeld.example;TEAM-144;Communicatie team 4;Handhaver;100405;14-07-2013;;20,00;nee
102250;Vera;ter;Willemse;m102250@gemeente-voorbeeld.example;TEAM-077;Economie team 7;Administratief medewerker;100221;30-04-1996;;36,00;nee
102254;Renée;van den;Dekker;m102254@gemeente-voorbeeld.example;TEAM-031;Werk en Inkomen team 1;Vakspecialist;100078;15-01-2012;;32,00;nee
102256;Renée;in 't;Koç;m102256@gemeente-voorbeeld.example;TEAM-054;Veiligheid en Handhaving team 4;Vakspecialist;100156;13-11-2017;;36,00;nee
102257;Ümit;;Özdemir;m102257@gemeente-voorbeeld.example;TEAM-032;Werk en Inkomen team 2;Klantcontact en balie;100084;22-03-2013;;16,00;nee
102263;Tess;'t;Kok;m102263@gemeente-voorbeeld.example;TEAM-023;Zorg en Welzijn team 3;Sociaal rechercheur;100058;27-07-2006;;32,00;nee
102266;Hüseyin;in 't;Postma;m102266@gemeente-voorbeeld.example;TEAM-016;Burgerzaken team 6;Handhaver;100032;02-09-2025;11-01-2026;20,00;nee
102271;Karim;ten;Wal;m102271@gemeente-voorbeeld.example;TEAM-111;HRM en Juridische Zaken team 1;Vakspecialist;100318;23-05-2025;;36,00;nee
102272;Noor;;Koç;m102272@gemeente-voorbeeld.example;TEAM-016;Burgerzaken team 6;Consulent;100032;23-04-2007;;24,00;nee
102273;Eva;;Smit;m102273@gemeente-voorbeeld.example;TEAM-116;HRM en Juridische Zaken team 6;Handhaver;100332;08-09-2016;;28,00;nee
102279;Joël;van den;Boersma;m102279@gemeente-voorbeeld.example;TEAM-206;Facilitaire Zaken team 6;Handhaver;100586;03-08-2017;;16,00;nee
102286;Chaima;van der;Bosch;m102286@gemeente-voorbeeld.example;TEAM-055;Veiligheid en Handhaving team 5;Administratief medewerker;100160;26-02-2000;;36,00;nee
102291;Björn;van den;IJzerman;m102291@gemeente-voorbeeld.example;TEAM-133;Informatievoorziening team 3;Vakspecialist;100372;06-10-2012;;16,00;nee
102296;Yasmin;el;Linden;m102296@gemeente-voorbeeld.example;TEAM-045;Stadsbeheer team 5;Consulent;100131;30-07-1996;24-08-2026;36,00;nee
102299;Hanneke;de;Kok;m102299@gemeente-voorbeeld.example;TEAM-136;Informatievoorziening team 6;Sociaal rechercheur;100383;15-06-2011;;20,00;nee
102306;Jeroen;ter;Meijer;m102306@gemeente-voorbeeld.example;TEAM-112;HRM en Juridische Zaken team 2;Jurist;100320;29-10-2018;;36,00;nee
102313;Petra;van der;Linden;m102313@gemeente-voorbeeld.example;TEAM-185;Milieu en Klimaat team 5;Klantcontact en balie;100527;07-10-2016;;36,00;nee
102315;Tjeerd;el;Willemse;m102315@gemeente-voorbeeld.example;TEAM-073;Economie team 3;Handhaver;100207;01-04-2004;;20,00;nee
102316;Yasmin;;Lam;m102316@gemeente-voorbeeld.example;TEAM-086;Onderwijs en Jeugd team 6;Sociaal rechercheur;100247;15-12-2001;;36,00;nee
102322;Gijs;van;Huisman;m102322@gemeente-voorbeeld.example;TEAM-165;Vastgoed team 5;Vakspecialist;100477;07-04-2012;;36,00;nee
102326;Olivier;;Schouten;m102326@gemeente-voorbeeld.example;TEAM-182;Milieu en Klimaat team 2;Consulent;100518;27-05-2019;;16,00;nee
102332;Fatima;;Mulder;m102332@gemeente-voorbeeld.example;TEAM-196;Inkoop team 6;Administratief medewerker;100559;07-08-2003;;16,00;nee
102333;Tjeerd;ten;Willemse;m102333@gemeente-voorbeeld.example;TEAM-195;Inkoop team 5;Projectleider;100556;25-10-2012;;24,00;nee
102335;Xander;'t;Scholten;m102335@gemeente-voorbeeld.example;TEAM-198;Inkoop team 8;Klantcontact en balie;100564;20-05-1994;;36,00;nee
102342;Joël;van de;Scholten;m102342@gemeente-voorbeeld.example;TEAM-036;Werk en Inkomen team 6;Consulent;100099;04-05-2015;;36,00;nee
102347;Ümit;van de;Bakker;m102347@gemeente-voorbeeld.example;TEAM-112;HRM en Juridische Zaken team 2;Jurist;100320;27-04-1994;;24,00;nee
102348;Chaima;;Huisman;m102348@gemeente-voorbeeld.example;TEAM-018;Burgerzaken team 8;Klantcontact en balie;100042;10-08-1998;;12,00;nee
102351;Bram;de;Nguyễn;m102351@gemeente-voorbeeld.example;TEAM-103;Publiekszaken team 3;Klantcontact en balie;100297;25-10-2020;;24,00;nee
102356;Bülent;'t;Willemse;m102356@gemeente-voorbeeld.example;TEAM-133;Informatievoorziening team 3;Sociaal rechercheur;100372;08-01-2020;;28,00;nee
102359;Björn;ten;Smit;m102359@gemeente-voorbeeld.example;TEAM-032;Werk en Inkomen team 2;Handhaver;100084;25-06-2017;19-03-2026;36,00;nee
102360;Inge;;Nguyễn;m102360@gemeente-voorbeeld.example;TEAM-155;Bestuur en Directie team 5;Vakspecialist;100445;30-03-2019;17-09-2025;8,00;nee
102363;Xander;ter;Linden;m102363@gemeente-voorbeeld.example;TEAM-013;Burgerzaken team 3;Beleidsadviseur;100019;03-01-2013;;20,00;nee
102366;Lotte;van den;Veenstra;m102366@gemeente-voorbeeld.example;TEAM-051;Veiligheid en Handhaving team 1;Projectleider;100143;13-08-1992;;32,00;nee
102372;Olivier;van de;Broek;m102372@gemeente-voorbeeld.example;TEAM-052;Veiligheid en Handhaving team 2;Vakspecialist;100148;12-11-2003;;36,00;nee
102379;Eva;van de;Dekker;m102379@gemeente-voorbeeld.example;TEAM-185;Milieu en Klimaat team 5;Sociaal rechercheur;100527;19-04-2010;;36,00;nee
102380;Tess;;Meer;m102380@gemeente-voorbeeld.example;TEAM-131;Informatievoorziening team 1;Projectleider;100364;28-06-1995;;36,00;nee
102385;Daan;;Mulder;m102385@gemeente-voorbeeld.example;TEAM-073;Economie team 3;Administratief medewerker;100207;03-11-2014;;12,00;nee
102386;Xander;;Scholten;m102386@gemeente-voorbeeld.example;TEAM-144;Communicatie team 4;Beleidsadviseur;100405;25-04-2024;;36,00;nee
102391;Aïsha;;Vermeulen;m102391@gemeente-voorbeeld.example;TEAM-063;Ruimte en Wonen team 3;Consulent;100180;03-03-1994;;36,00;nee
102398;Gül;ten;Heijden;m102398@gemeente-voorbeeld.example;TEAM-025;Zorg en Welzijn team 5;Jurist;100070;09-09-2000;;20,00;nee
102405;Hanneke;;Schouten;m102405@gemeente-voorbeeld.example;TEAM-136;Informatievoorziening team 6;Jurist;100383;20-01-2016;;16,00;nee
102411;Chloé;;Hendriks;m102411@gemeente-voorbeeld.example;TEAM-124;Financiën team 4;Jurist;100349;08-05-2006;;36,00;nee
102415;Karim;in 't;Visser;m102415@gemeente-voorbeeld.example;TEAM-201;Facilitaire Zaken team 1;Jurist;100574;28-10-2011;;20,00;nee
102419;Ruben;van der;Heijden;m102419@gemeente-voorbeeld.example;TEAM-121;Financiën team 1;Beleidsadviseur;100335;08-06-1999;;36,00;nee
102426;Fatima;van der;Kok;m102426@gemeente-voorbeeld.example;TEAM-125;Financiën team 5;Vakspecialist;100351;26-07-2020;;36,00;nee
102432;Bram;van den;El Amrani;m102432@gemeente-voorbeeld.example;TEAM-086;Onderwijs en Jeugd team 6;Handhaver;100247;14-03-2015;;20,00;nee
102437;Gijs;;Lam;m102437@gemeente-voorbeeld.example;TEAM-136;Informatievoorziening team 6;Projectleider;100383;05-03-2002;;8,00;nee
102438;Zoë;van de;Linden;m102438@gemeente-voorbeeld.example;TEAM-133;Informatievoorziening team 3;Beleidsadviseur;100372;06-08-2023;;28,00;nee
102444;Inge;van den;Fransen;m102444@gemeente-voorbeeld.example;TEAM-123;Financiën team 3;Administratief medewerker;100342;22-11-1994;;36,00;nee
102450;Chloé;de;Huisman;m102450@gemeente-voorbeeld.example;TEAM-144;Communicatie team 4;Beleidsadviseur;100405;08-06-2018;;12,00;nee
102451;Renée;'t;Hof;m102451@gemeente-voorbeeld.example;TEAM-186;Milieu en Klimaat team 6;Vakspecialist;100532;01-01-2013;;24,00;nee
102455;Ümit;;Koç;m102455@gemeente-voorbeeld.example;TEAM-037;Werk en Inkomen team 7;Administratief medewerker;100100;31-08-1993;;8,00;nee
102458;Tess;van de;Peters;m102458@gemeente-voorbeeld.example;TEAM-013;Burgerzaken team 3;Klantcontact en balie;100019;31-10-1996;;32,00;nee
102463;Zoë;;Hof;m102463@gemeente-voorbeeld.example;TEAM-062;Ruimte en Wonen team 2;Consulent;100177;01-04-2021;;16,00;nee
102468;Tess;de;Meer;m102468@gemeente-voorbeeld.example;TEAM-203;Facilitaire Zaken team 3;Projectleider;100578;03-03-1999;;28,00;nee
102469;Olivier;ter;Boersma;m102469@gemeente-voorbeeld.example;TEAM-015;Burgerzaken team 5;Administratief medewerker;100026;23-04-2023;;16,00;nee
102471;Tjeerd;van den;Fransen;m102471@gemeente-voorbeeld.example;TEAM-037;Werk en Inkomen team 7;Consulent;100100;19-04-2011;;12,00;nee
102477;Jeroen;de;Vos;m102477@gemeente-voorbeeld.example;TEAM-174;Mobiliteit team 4;Sociaal rechercheur;100504;06-08-1993;;12,00;nee
102480;Wouter;;Willemse;m102480@gemeente-voorbeeld.example;TEAM-022;Zorg en Welzijn team 2;Jurist;100056;29-01-1994;;20,00;nee
102485;Daan;van den;Vermeulen;m102485@gemeente-voorbeeld.example;TEAM-016;Burgerzaken team 6;Beleidsadviseur;100032;25-10-2022;;28,00;nee
102488;Zoë;van den;Broek;m102488@gemeente-voorbeeld.example;TEAM-094;Sport en Cultuur team 4;Consulent;100276;12-08-2012;;24,00;nee
102495;Vera;;Bos;m102495@gemeente-voorbeeld.example;TEAM-144;Communicatie team 4;Administratief medewerker;100405;04-05-2013;;36,00;nee
102499;Petra;van de;Bakker;m102499@gemeente-voorbeeld.example;TEAM-101;Publiekszaken team 1;Vakspecialist;100289;28-08-2007;;16,00;nee
102503;Zoë;van den;Peters;m102503@gemeente-voorbeeld.example;TEAM-196;Inkoop team 6;Vakspecialist;100559;19-03-1998;;12,00;nee
102504;Karim;;Bos;m102504@gemeente-voorbeeld.example;TEAM-044;Stadsbeheer team 4;Projectleider;100129;06-08-2007;;12,00;nee
102506;Gijs;van der;Broek;;TEAM-034;Werk en Inkomen team 4;Buitendienst;100086;15-06-2004;;12,00;nee
102507;Xander;van den;Smit;m102507@gemeente-voorbeeld.example;TEAM-014;Burgerzaken team 4;Vakspecialist;100020;11-05-2014;;24,00;nee
102511;Olivier;van der;Lam;m102511@gemeente-voorbeeld.example;TEAM-043;Stadsbeheer team 3;Handhaver;100127;05-01-2021;;32,00;nee
102516;Lotte;van;Scholten;m102516@gemeente-voorbeeld.example;TEAM-094;Sport en Cultuur team 4;Consulent;100276;25-12-2020;;20,00;nee
102522;Tjeerd;van;Koç;m102522@gemeente-voorbeeld.example;TEAM-152;Bestuur en Directie team 2;Handhaver;100432;23-08-1999;;36,00;nee
102528;Anna;;Broek;m102528@gemeente-voorbeeld.example;TEAM-024;Zorg en Welzijn team 4;Projectleider;100063;14-06-2010;;20,00;nee
102533;Fatima;van den;Özdemir;;TEAM-135;Informatievoorziening team 5;Buitendienst;100378;11-07-2018;;36,00;nee
102540;Quinten;ten;Smit;m102540@gemeente-voorbeeld.example;TEAM-145;Communicatie team 5;Sociaal rechercheur;100408;17-04-2009;;32,00;nee
102543;Bülent;van;Brouwer;;TEAM-135;Informatievoorziening team 5;Buitendienst;100378;22-04-2011;;36,00;nee
102545;Vera;;Kuiper;m102545@gemeente-voorbeeld.example;TEAM-197;Inkoop team 7;Administratief medewerker;100562;28-02-1998;;36,00;nee
102546;Hanneke;;Vos;m102546@gemeente-voorbeeld.example;TEAM-161;Vastgoed team 1;Handhaver;100462;08-08-2007;;28,00;nee
102547;Sander;de;Fransen;m102547@gemeente-voorbeeld.example;TEAM-186;Milieu en Klimaat team 6;Vakspecialist;100532;20-08-2013;;8,00;nee
102553;Ilse;van der;Brouwer;m102553@gemeente-voorbeeld.example;TEAM-171;Mobiliteit team 1;Jurist;100490;26-02-2021;;20,00;nee
102554;Sander;van;Groot;m102554@gemeente-voorbeeld.example;TEAM-173;Mobiliteit team 3;Vakspecialist;100500;05-05-1996;;20,00;nee
102559;Wouter;in 't;Dijkstra;m102559@gemeente-voorbeeld.example;TEAM-196;Inkoop team 6;Projectleider;100559;21-12-2014;;32,00;nee
102566;Aïsha;van der;Bos;m102566@gemeente-voorbeeld.example;TEAM-105;Publiekszaken team 5;Jurist;100310;30-04-2006;;32,00;nee
102568;Renée;;Brouwer;m102568@gemeente-voorbeeld.example;TEAM-113;HRM en Juridische Zaken team 3;Sociaal rechercheur;100321;02-09-2004;;16,00;nee
102570;Eva;van der;Mulder;m102570@gemeente-voorbeeld.example;TEAM-125;Financiën team 5;Sociaal rechercheur;100351;19-11-2019;;36,00;nee
102573;Ilse;;Kuiper;m102573@gemeente-voorbeeld.example;TEAM-204;Facilitaire Zaken team 4;Consulent;100579;01-07-2009;;36,00;nee
102579;Lotte;in 't;Vos;m102579@gemeente-voorbeeld.example;TEAM-157;Bestuur en Directie team 7;Sociaal rechercheur;100450;25-03-2025;;36,00;nee
102581;Joël;;Nguyễn;m102581@gemeente-voorbeeld.example;TEAM-113;HRM en Juridische Zaken team 3;Vakspecialist;100321;01-09-2003;;36,00;nee
102584;Joël;;El Amrani;m102584@gemeente-voorbeeld.example;TEAM-161;Vastgoed team 1;Beleidsadviseur;100462;29-07-2002;;36,00;nee
102590;Chaima;van der;Berg;m102590@gemeente-voorbeeld.example;TEAM-083;Onderwijs en Jeugd team 3;Vakspecialist;100237;10-06-2026;;36,00;nee
102597;Zoë;;Lam;m102597@gemeente-voorbeeld.example;TEAM-104;Publiekszaken team 4;Administratief medewerker;100304;17-09-2015;;16,00;nee
102601;Noor;;Vermeulen;m102601@gemeente-voorbeeld.example;TEAM-158;Bestuur en Directie team 8;Vakspecialist;100453;07-04-1995;;12,00;nee
102602;Maarten;van de;IJzerman;m102602@gemeente-voorbeeld.example;TEAM-147;Communicatie team 7;Consulent;100418;30-08-2002;;20,00;nee
102604;Bram;in 't;Yılmaz;m102604@gemeente-voorbeeld.example;TEAM-183;Milieu en Klimaat team 3;Klantcontact en balie;100523;22-09-2011;;36,00;nee
102609;Renée;van;Vos;;TEAM-042;Stadsbeheer team 2;Buitendienst;100120;03-03-1992;;28,00;nee
102612;Chloé;;Meijer;m102612@gemeente-voorbeeld.example;TEAM-085;Onderwijs en Jeugd team 5;Sociaal rechercheur;100246;08-09-1997;;16,00;nee
102614;Joël;;Smit;m102614@gemeente-voorbeeld.example;TEAM-113;HRM en Juridische Zaken team 3;Handhaver;100321;08-10-1992;;20,00;nee
102618;Hüseyin;;Smit;m102618@gemeente-voorbeeld.example;TEAM-075;Economie team 5;Sociaal rechercheur;100216;06-09-1995;;16,00;nee
102622;Björn;ter;Schouten;m102622@gemeente-voorbeeld.example;TEAM-016;Burgerzaken team 6;Klantcontact en balie;100032;23-09-1996;;32,00;nee
102626;Tjeerd;;Kuiper;m102626@gemeente-voorbeeld.example;TEAM-195;Inkoop team 5;Projectleider;100556;31-07-2019;;36,00;nee
102630;Bülent;el;Brouwer;m102630@gemeente-voorbeeld.example;TEAM-156;Bestuur en Directie team 6;Administratief medewerker;100446;04-03-2000;;36,00;nee
102637;Sofie;van der;Bosch;m102637@gemeente-voorbeeld.example;TEAM-202;Facilitaire Zaken team 2;Projectleider;;07-07-2010;;36,00;nee
102642;Chloé;van den;Groot;m102642@gemeente-voorbeeld.example;TEAM-111;HRM en Juridische Zaken team 1;Projectleider;100318;18-12-2010;;36,00;nee
102646;Tess;de;Fransen;m102646@gemeente-voorbeeld.example;TEAM-115;HRM en Juridische Zaken team 5;Consulent;100328;08-10-2013;;28,00;nee
102649;Ruben;;Scholten;;TEAM-065;Ruimte en Wonen team 5;Buitendienst;100188;21-05-2000;;16,00;nee
102650;Zoë;;Veenstra;m102650@gemeente-voorbeeld.example;TEAM-122;Financiën team 2;Handhaver;100338;02-02-2001;;16,00;nee
102653;Marieke;'t;Nguyễn;m102653@gemeente-voorbeeld.example;TEAM-196;Inkoop team 6;Beleidsadviseur;100559;18-08-2022;;24,00;nee
102660;Joël;;El Amrani;m102660@gemeente-voorbeeld.example;TEAM-124;Financiën team 4;Projectleider;100349;28-06-1999;;12,00;nee
102664;Ilse;ter;Berg;m102664@gemeente-voorbeeld.example;TEAM-152;Bestuur en Directie team 2;Klantcontact en balie;100432;10-10-1993;;8,00;nee
102671;Hüseyin;;Dekker;m102671@gemeente-voorbeeld.example;TEAM-102;Publiekszaken team 2;Jurist;100290;30-10-2017;;36,00;nee
102673;Petra;van den;Koç;m102673@gemeente-voorbeeld.example;TEAM-053;Veiligheid en Handhaving team 3;Jurist;100151;01-08-2009;;16,00;nee
102678;Tess;van de;Bakker;m102678@gemeente-voorbeeld.example;TEAM-158;Bestuur en Directie team 8;Sociaal rechercheur;100453;06-10-2001;;36,00;nee
102680;Zoë;;Meijer;m102680@gemeente-voorbeeld.example;TEAM-036;Werk en Inkomen team 6;Consulent;100099;09-03-2012;;20,00;nee
102682;Anna;el;IJzerman;m102682@gemeente-voorbeeld.example;TEAM-017;Burgerzaken team 7;Beleidsadviseur;100038;30-03-2026;;36,00;nee
102687;Sander;van der;Vermeulen;m102687@gemeente-voorbeeld.example;TEAM-142;Communicatie team 2;Jurist;100394;16-09-2001;;8,00;nee
102693;Hüseyin;van den;Jansen;m102693@gemeente-voorbeeld.example;TEAM-104;Publiekszaken team 4;Projectleider;100304;24-04-2012;;20,00;nee
102697;Maarten;de;Huisman;m102697@gemeente-voorbeeld.example;TEAM-112;HRM en Juridische Zaken team 2;Sociaal rechercheur;100320;21-10-2023;;36,00;nee
102701;Bram;;Bakker;m102701@gemeente-voorbeeld.example;TEAM-185;Milieu en Klimaat team 5;Handhaver;100527;24-04-2008;;24,00;nee
102704;Chloé;;Meijer;m102704@gemeente-voorbeeld.example;TEAM-202;Facilitaire Zaken team 2;Klantcontact en balie;;12-08-2016;;28,00;nee
102706;Hanneke;de;Dijkstra;m102706@gemeente-voorbeeld.example;TEAM-015;Burgerzaken team 5;Jurist;100026;05-05-2009;;24,00;nee
102708;Inge;;Dekker;m102708@gemeente-voorbeeld.example;TEAM-065;Ruimte en Wonen team 5;Handhaver;100188;15-12-2008;;8,00;nee
102715;Ruben;van der;Heijden;;TEAM-205;Facilitaire Zaken team 5;Buitendienst;100583;20-06-1993;;24,00;nee
102717;Vera;van de;Veenstra;m102717@gemeente-voorbeeld.example;TEAM-087;Onderwijs en Jeugd team 7;Consulent;100250;22-11-1999;;8,00;nee
102724;Gijs;;Vos;m102724@gemeente-voorbeeld.example;TEAM-174;Mobiliteit team 4;Consulent;100504;06-03-2014;;24,00;nee
102726;Olivier;el;Bakker;m102726@gemeente-voorbeeld.example;TEAM-031;Werk en Inkomen team 1;Vakspecialist;100078;17-04-1994;;36,00;nee
102729;Sander;van den;Dijkstra;m102729@gemeente-voorbeeld.example;TEAM-181;Milieu en Klimaat team 1;Beleidsadviseur;100515;23-11-2022;;36,00;nee
102732;Lotte;el;Broek;;TEAM-093;Sport en Cultuur team 3;Buitendienst;100275;28-11-2013;;12,00;nee
102736;Lotte;van den;Nguyễn;;TEAM-071;Economie team 1;Buitendienst;100197;09-01-1995;;28,00;nee
102738;Tess;;Smit;m102738@gemeente-voorbeeld.example;TEAM-186;Milieu en Klimaat team 6;Consulent;100532;13-06-2024;;32,00;nee
102739;Bram;van der;Meer;m102739@gemeente-voorbeeld.example;TEAM-131;Informatievoorziening team 1;Beleidsadviseur;100364;12-08-2010;;24,00;nee
102744;Sofie;'t;Jansen;m102744@gemeente-voorbeeld.example;TEAM-161;Vastgoed team 1;Administratief medewerker;100462;09-02-2011;;28,00;nee
102750;Ilse;;Postma;m102750@gemeente-voorbeeld.example;TEAM-151;Bestuur en Directie team 1;Klantcontact en balie;100427;11-02-2001;;36,00;nee
102757;Chaima;ten;Hof;m102757@gemeente-voorbeeld.example;TEAM-135;Informatievoorziening team 5;Consulent;100378;08-02-2007;;16,00;nee
102761;Maarten;'t;Heijden;;TEAM-083;Onderwijs en Jeugd team 3;Buitendienst;100237;01-05-2016;;36,00;nee
102768;Petra;;Kok;m102768@gemeente-voorbeeld.example;TEAM-132;Informatievoorziening team 2;Consulent;100370;10-11-1996;;28,00;nee
102773;Lotte;;Lam;m102773@gemeente-voorbeeld.example;TEAM-055;Veiligheid en Handhaving team 5;Projectleider;100160;02-06-1999;;8,00;nee
102774;Olivier;el;Özdemir;m102774@gemeente-voorbeeld.example;TEAM-023;Zorg en Welzijn team 3;Beleidsadviseur;100058;09-01-2001;;28,00;nee
102778;Xander;van der;Meer;;TEAM-122;Financiën team 2;Buitendienst;100338;12-11-2000;;20,00;nee
102782;Xander;;Berg;m102782@gemeente-voorbeeld.example;TEAM-064;Ruimte en Wonen team 4;Projectleider;100183;07-02-2001;;32,00;nee
102786;Daan;ten;Visser;m102786@gemeente-voorbeeld.example;TEAM-154;Bestuur en Directie team 4;Administratief medewerker;100442;15-02-1994;;28,00;nee
102788;Ilse;ten;Visser;m102788@gemeente-voorbeeld.example;TEAM-124;Financiën team 4;Projectleider;100349;25-10-2005;;16,00;nee
102794;Lotte;;Dekker;m102794@gemeente-voorbeeld.example;TEAM-016;Burgerzaken team 6;Consulent;100032;01-11-2010;;36,00;nee
102800;Niels;van den;Boersma;m102800@gemeente-voorbeeld.example;TEAM-195;Inkoop team 5;Handhaver;100556;31-08-2013;;16,00;nee
102802;Olivier;ten;Koç;m102802@gemeente-voorbeeld.example;TEAM-035;Werk en Inkomen team 5;Administratief medewerker;100093;19-02-1993;;20,00;nee
102806;Zoë;van der;Brouwer;m102806@gemeente-voorbeeld.example;TEAM-202;Facilitaire Zaken team 2;Jurist;;07-06-2009;;12,00;nee
102808;Daan;;Boersma;m102808@gemeente-voorbeeld.example;TEAM-172;Mobiliteit team 2;Jurist;100493;10-07-2024;;24,00;nee
102815;Noor;van;IJzerman;m102815@gemeente-voorbeeld.example;TEAM-043;Stadsbeheer team 3;Sociaal rechercheur;100127;24-03-2024;;32,00;nee
102818;Renée;;Postma;m102818@gemeente-voorbeeld.example;TEAM-034;Werk en Inkomen team 4;Vakspecialist;100086;20-05-2021;;36,00;nee
102821;Eva;;El Amrani;m102821@gemeente-voorbeeld.example;TEAM-043;Stadsbeheer team 3;Jurist;100127;11-11-1995;;36,00;nee
102824;Sofie;el;Bosch;m102824@gemeente-voorbeeld.example;TEAM-204;Facilitaire Zaken team 4;Sociaal rechercheur;100579;27-02-1995;;32,00;nee
102830;Fatima;;Scholten;;TEAM-025;Zorg en Welzijn team 5;Buitendienst;100070;25-07-1997;;32,00;nee
102833;Xander;'t;Bos;m102833@gemeente-voorbeeld.example;TEAM-084;Onderwijs en Jeugd team 4;Klantcontact en balie;100240;26-05-1993;;16,00;nee
102837;Niels;;Hendriks;m102837@gemeente-voorbeeld.example;TEAM-192;Inkoop team 2;Jurist;100539;19-04-2007;;8,00;nee
102843;Noor;van der;Bosch;m102843@gemeente-voorbeeld.example;TEAM-105;Publiekszaken team 5;Handhaver;100310;10-09-1993;;24,00;nee
102848;Gijs;van;Veenstra;m102848@gemeente-voorbeeld.example;TEAM-014;Burgerzaken team 4;Vakspecialist;100020;27-09-2003;;28,00;nee
102852;Wouter;;Koç;m102852@gemeente-voorbeeld.example;TEAM-171;Mobiliteit team 1;Administratief medewerker;100490;08-02-2004;;16,00;nee
102855;Vera;van de;El Amrani;m102855@gemeente-voorbeeld.example;TEAM-197;Inkoop team 7;Administratief medewerker;100562;03-10-2023;;8,00;nee
102862;Tess;'t;Hendriks;m102862@gemeente-voorbeeld.example;TEAM-071;Economie team 1;Beleidsadviseur;100197;08-07-2022;;36,00;nee
102869;Sofie;;Hof;m102869@gemeente-voorbeeld.example;TEAM-077;Economie team 7;Sociaal rechercheur;100221;07-02-1994;;36,00;nee
102870;Petra;;Bosch;m102870@gemeente-voorbeeld.example;TEAM-174;Mobiliteit team 4;Administratief medewerker;100504;13-12-1994;;8,00;nee
102874;Maarten;;Heijden;m102874@gemeente-voorbeeld.example;TEAM-116;HRM en Juridische Zaken team 6;Projectleider;100332;27-07-1998;18-09-2025;8,00;nee
102876;Noor;van den;Bos;m102876@gemeente-voorbeeld.example;TEAM-024;Zorg en Welzijn team 4;Consulent;100063;26-06-2012;;24,00;nee
102882;Hanneke;el;Smit;m102882@gemeente-voorbeeld.example;TEAM-032;Werk en Inkomen team 2;Administratief medewerker;100084;10-12-2005;;24,00;nee
102886;Xander;el;Veenstra;m102886@gemeente-voorbeeld.example;TEAM-017;Burgerzaken team 7;Vakspecialist;100038;12-09-2016;;36,00;nee
102888;Bram;ten;Broek;m102888@gemeente-voorbeeld.example;TEAM-012;Burgerzaken team 2;Consulent;100013;27-05-2024;;32,00;nee
102890;Xander;ten;Veenstra;m102890@gemeente-voorbeeld.example;TEAM-021;Zorg en Welzijn team 1;Administratief medewerker;100049;11-06-2005;;36,00;nee
102897;Maarten;van;Vermeulen;m102897@gemeente-voorbeeld.example;TEAM-074;Economie team 4;Sociaal rechercheur;100211;19-06-2014;;36,00;nee
102902;Bülent;;Smit;m102902@gemeente-voorbeeld.example;TEAM-143;Communicatie team 3;Klantcontact en balie;100401;11-11-1993;;12,00;nee
102905;Ilse;ten;Vermeulen;;TEAM-174;Mobiliteit team 4;Buitendienst;100504;23-09-2006;;8,00;nee
102911;Daan;van;Fransen;m102911@gemeente-voorbeeld.example;TEAM-053;Veiligheid en Handhaving team 3;Klantcontact en balie;100151;20-01-2019;;36,00;nee
102918;Aïsha;van de;Berg;m102918@gemeente-voorbeeld.example;TEAM-042;Stadsbeheer team 2;Administratief medewerker;100120;27-05-2002;;36,00;nee
102919;Maarten;;Kok;m102919@gemeente-voorbeeld.example;TEAM-206;Facilitaire Zaken team 6;Jurist;100586;13-02-2007;;24,00;nee
102921;Quinten;van der;Groot;m102921@gemeente-voorbeeld.example;TEAM-083;Onderwijs en Jeugd team 3;Beleidsadviseur;100237;21-02-2017;;36,00;nee
102923;Gijs;in 't;El Amrani;m102923@gemeente-voorbeeld.example;TEAM-017;Burgerzaken team 7;Consulent;100038;27-03-2021;;32,00;nee
102926;Marieke;;Wal;m102926@gemeente-voorbeeld.example;TEAM-164;Vastgoed team 4;Handhaver;100473;09-02-2013;;36,00;nee
102930;Lotte;van den;Nguyễn;m102930@gemeente-voorbeeld.example;TEAM-066;Ruimte en Wonen team 6;Consulent;100192;10-11-2002;;8,00;nee
102932;Hanneke;van;Visser;m102932@gemeente-voorbeeld.example;TEAM-145;Communicatie team 5;Projectleider;100408;19-12-2011;;24,00;nee
102939;Eva;van den;Nguyễn;m102939@gemeente-voorbeeld.example;TEAM-051;Veiligheid en Handhaving team 1;Jurist;100143;22-12-2002;;16,00;nee
102943;Chloé;;Meijer;m102943@gemeente-voorbeeld.example;TEAM-071;Economie team 1;Handhaver;100197;16-02-1997;;36,00;nee
102945;Wouter;el;Boersma;m102945@gemeente-voorbeeld.example;TEAM-042;Stadsbeheer team 2;Consulent;100120;20-12-2019;;32,00;nee
102952;Chloé;van;Bakker;m102952@gemeente-voorbeeld.example;TEAM-092;Sport en Cultuur team 2;Jurist;100268;22-07-2022;;36,00;nee
102958;Jeroen;'t;Meer;m102958@gemeente-voorbeeld.example;TEAM-064;Ruimte en Wonen team 4;Handhaver;100183;27-03-2019;;20,00;nee
102964;Petra;van den;Dijkstra;m102964@gemeente-voorbeeld.example;TEAM-184;Milieu en Klimaat team 4;Sociaal rechercheur;100526;25-02-2008;;24,00;nee
102966;Joël;;Mulder;m102966@gemeente-voorbeeld.example;TEAM-193;Inkoop team 3;Vakspecialist;100546;31-10-2004;;24,00;nee
102967;Petra;'t;Linden;m102967@gemeente-voorbeeld.example;TEAM-161;Vastgoed team 1;Projectleider;100462;27-12-1996;;20,00;nee
102968;Jeroen;el;Postma;m102968@gemeente-voorbeeld.example;TEAM-074;Economie team 4;Handhaver;100211;04-01-1997;;36,00;nee
102970;Sander;;Fransen;m102970@gemeente-voorbeeld.example;TEAM-181;Milieu en Klimaat team 1;Klantcontact en balie;100515;13-11-2001;;36,00;nee
102977;Jeroen;van der;Wal;m102977@gemeente-voorbeeld.example;TEAM-103;Publiekszaken team 3;Klantcontact en balie;100297;10-04-2023;;16,00;nee
102980;Marieke;van der;Veenstra;m102980@gemeente-voorbeeld.example;TEAM-041;Stadsbeheer team 1;Sociaal rechercheur;100114;06-05-2003;;36,00;nee
102985;Sander;;Yılmaz;m102985@gemeente-voorbeeld.example;TEAM-101;Publiekszaken team 1;Projectleider;100289;01-03-2024;;8,00;nee
102991;Tjeerd;de;Postma;m102991@gemeente-voorbeeld.example;TEAM-164;Vastgoed team 4;Klantcontact en balie;100473;02-07-2018;;16,00;nee
102992;Ümit;van de;Koç;m102992@gemeente-voorbeeld.example;TEAM-201;Facilitaire Zaken team 1;Sociaal rechercheur;100574;29-06-2009;;8,00;nee
102999;Aïsha;;Özdemir;m102999@gemeente-voorbeeld.example;TEAM-116;HRM en Juridische Zaken team 6;Jurist;100332;04-07-2008;;24,00;nee
103004;Maarten;van;Meijer;m103004@gemeente-voorbeeld.example;TEAM-194;Inkoop team 4;Klantcontact en balie;100552;08-03-2023;;12,00;nee
103006;Ruben;in 't;Hendriks;m103006@gemeente-voorbeeld.example;TEAM-064;Ruimte en Wonen team 4;Beleidsadviseur;100183;08-02-2016;;32,00;nee
103012;Bram;van;Berg;m103012@gemeente-voorbeeld.example;TEAM-066;Ruimte en Wonen team 6;Klantcontact en balie;100192;16-07-2004;;28,00;nee
103015;Björn;;Brouwer;m103015@gemeente-voorbeeld.example;TEAM-041;Stadsbeheer team 1;Consulent;100114;23-11-2004;;20,00;nee
103022;Renée;;Hof;m103022@gemeente-voorbeeld.example;TEAM-147;Communicatie team 7;Administratief medewerker;100418;16-03-1997;;24,00;nee
103028;Eva;van;Groot;m103028@gemeente-voorbeeld.example;TEAM-083;Onderwijs en Jeugd team 3;Jurist;100237;08-08-2002;;12,00;nee
103031;Chaima;;Broek;m103031@gemeente-voorbeeld.example;TEAM-115;HRM en Juridische Zaken team 5;Handhaver;100328;05-03-2015;;24,00;nee
103037;Ilse;el;Brouwer;m103037@gemeente-voorbeeld.example;TEAM-163;Vastgoed team 3;Projectleider;100470;15-07-1995;;12,00;nee
103039;Aïsha;;Dijkstra;m103039@gemeente-voorbeeld.example;TEAM-075;Economie team 5;Administratief medewerker;100216;12-02-2025;;24,00;nee
103043;Gijs;el;Koç;m103043@gemeente-voorbeeld.example;TEAM-053;Veiligheid en Handhaving team 3;Sociaal rechercheur;100151;27-09-2021;;20,00;nee
103046;Jeroen;;Scholten;m103046@gemeente-voorbeeld.example;TEAM-037;Werk en Inkomen team 7;Beleidsadviseur;100100;07-04-1992;;32,00;nee
103050;Bram;in 't;Mulder;m103050@gemeente-voorbeeld.example;TEAM-102;Publiekszaken team 2;Handhaver;100290;10-11-2023;;24,00;nee
103051;Mehmet;ter;Heijden;m103051@gemeente-voorbeeld.example;TEAM-125;Financiën team 5;Handhaver;100351;02-04-2025;;20,00;nee
103055;Olivier;van den;Heijden;m103055@gemeente-voorbeeld.example;TEAM-024;Zorg en Welzijn team 4;Jurist;100063;25-01-2017;;16,00;nee
103057;Chaima;;Yılmaz;m103057@gemeente-voorbeeld.example;TEAM-014;Burgerzaken team 4;Jurist;100020;14-09-2014;06-02-2025;36,00;nee
103064;Inge;'t;Nguyễn;m103064@gemeente-voorbeeld.example;TEAM-044;Stadsbeheer team 4;Consulent;100129;20-07-2020;;16,00;nee
103071;Ilse;van der;Bosch;m103071@gemeente-voorbeeld.example;TEAM-033;Werk en Inkomen team 3;Consulent;100085;22-07-2000;;36,00;nee
103073;Eva;van;Veenstra;m103073@gemeente-voorbeeld.example;TEAM-173;Mobiliteit team 3;Consulent;100500;29-02-2004;;8,00;nee
103076;Ruben;;Brouwer;m103076@gemeente-voorbeeld.example;TEAM-087;Onderwijs en Jeugd team 7;Handhaver;100250;26-09-1994;;12,00;nee
103082;Eva;de;El Amrani;m103082@gemeente-voorbeeld.example;TEAM-206;Facilitaire Zaken team 6;Administratief medewerker;100586;12-03-1999;;36,00;nee
103087;Gül;de;Meer;m103087@gemeente-voorbeeld.example;TEAM-092;Sport en Cultuur team 2;Sociaal rechercheur;100268;21-02-2001;;28,00;nee
103092;Renée;;Yılmaz;m103092@gemeente-voorbeeld.example;TEAM-184;Milieu en Klimaat team 4;Jurist;100526;20-07-1996;;8,00;nee
103099;Gül;ter;Yılmaz;m103099@gemeente-voorbeeld.example;TEAM-113;HRM en Juridische Zaken team 3;Handhaver;100321;07-04-1992;;20,00;nee
103101;Noor;ten;Hendriks;m103101@gemeente-voorbeeld.example;TEAM-153;Bestuur en Directie team 3;Jurist;100439;04-06-2011;;8,00;nee
103102;Bram;;Postma;m103102@gemeente-voorbeeld.example;TEAM-133;Informatievoorziening team 3;Klantcontact en balie;100372;16-12-1997;;8,00;nee
103106;Olivier;ten;IJzerman;m103106@gemeente-voorbeeld.example;TEAM-054;Veiligheid en Handhaving team 4;Jurist;100156;17-01-2023;;36,00;nee
103107;Yasmin;;Mulder;m103107@gemeente-voorbeeld.example;TEAM-152;Bestuur en Directie team 2;Sociaal rechercheur;100432;07-07-2004;;28,00;nee
103114;Hüseyin;van de;Vos;m103114@gemeente-voorbeeld.example;TEAM-037;Werk en Inkomen team 7;Administratief medewerker;100100;04-07-2002;;36,00;nee
103119;Ilse;de;Groot;m103119@gemeente-voorbeeld.example;TEAM-154;Bestuur en Directie team 4;Projectleider;100442;04-08-2023;;36,00;nee
103124;Tjeerd;van den;Jansen;m103124@gemeente-voorbeeld.example;TEAM-154;Bestuur en Directie team 4;Projectleider;100442;18-07-1994;;28,00;nee
103130;Mehmet;van;Yılmaz;m103130@gemeente-voorbeeld.example;TEAM-036;Werk en Inkomen team 6;Vakspecialist;100099;06-01-2011;;24,00;nee
103134;Quinten;;Bakker;m103134@gemeente-voorbeeld.example;TEAM-182;Milieu en Klimaat team 2;Beleidsadviseur;100518;29-06-2016;;36,00;nee
103138;Tjeerd;el;Veenstra;;TEAM-063;Ruimte en Wonen team 3;Buitendienst;100180;21-08-2013;;32,00;nee
103144;Olivier;;Visser;m103144@gemeente-voorbeeld.example;TEAM-135;Informatievoorziening team 5;Sociaal rechercheur;100378;22-12-2012;;12,00;nee
103145;Noor;in 't;Hof;m103145@gemeente-voorbeeld.example;TEAM-142;Communicatie team 2;Vakspecialist;100394;26-12-1998;;36,00;nee
103151;Noor;el;Bakker;m103151@gemeente-voorbeeld.example;TEAM-123;Financiën team 3;Beleidsadviseur;100342;11-09-2011;;28,00;nee
103157;Tess;;Meijer;m103157@gemeente-voorbeeld.example;TEAM-185;Milieu en Klimaat team 5;Sociaal rechercheur;100527;02-11-2001;;36,00;nee
103160;Yasmin;van der;IJzerman;m103160@gemeente-voorbeeld.example;TEAM-042;Stadsbeheer team 2;Sociaal rechercheur;100120;24-12-1995;;24,00;nee
103166;Marieke;ten;Kuiper;m103166@gemeente-voorbeeld.example;TEAM-093;Sport en Cultuur team 3;Klantcontact en balie;100275;18-09-2008;;8,00;nee
103168;Bülent;;Schouten;m103168@gemeente-voorbeeld.example;TEAM-174;Mobiliteit team 4;Consulent;100504;12-03-2003;;28,00;nee
103169;Zoë;;Postma;;TEAM-157;Bestuur en Directie team 7;Buitendienst;100450;21-08-2014;;12,00;nee
103174;Chloé;;Wal;m103174@gemeente-voorbeeld.example;TEAM-013;Burgerzaken team 3;Vakspecialist;100019;04-04-1997;02-01-2025;8,00;nee
103175;Eva;;Dijkstra;m103175@gemeente-voorbeeld.example;TEAM-144;Communicatie team 4;Consulent;100405;17-08-2008;;20,00;nee
103176;Quinten;;Linden;m103176@gemeente-voorbeeld.example;TEAM-024;Zorg en Welzijn team 4;Sociaal rechercheur;100063;04-05-2022;;28,00;nee
103183;Olivier;;Dekker;m103183@gemeente-voorbeeld.example;TEAM-156;Bestuur en Directie team 6;Administratief medewerker;100446;16-03-2025;;36,00;nee
103187;Ilse;in 't;Brouwer;m103187@gemeente-voorbeeld.example;TEAM-111;HRM en Juridische Zaken team 1;Handhaver;100318;31-10-1997;;8,00;nee
103194;Eva;van de;Visser;m103194@gemeente-voorbeeld.example;TEAM-136;Informatievoorziening team 6;Vakspecialist;100383;12-10-1991;;16,00;nee
103197;Fatima;in 't;Wal;m103197@gemeente-voorbeeld.example;TEAM-061;Ruimte en Wonen team 1;Beleidsadviseur;100173;23-01-2004;;12,00;nee
103201;Petra;ter;Mulder;m103201@gemeente-voorbeeld.example;TEAM-165;Vastgoed team 5;Jurist;100477;28-07-1995;;32,00;nee
103206;Aïsha;;Bakker;m103206@gemeente-voorbeeld.example;TEAM-165;Vastgoed team 5;Sociaal rechercheur;100477;27-02-2013;;36,00;nee
103213;Tjeerd;van de;Berg;m103213@gemeente-voorbeeld.example;TEAM-072;Economie team 2;Sociaal rechercheur;100201;08-10-1994;;36,00;nee
103217;Aïsha;'t;Smit;;TEAM-142;Communicatie team 2;Buitendienst;100394;06-02-2003;;12,00;nee
103223;Inge;ten;Özdemir;m103223@gemeente-voorbeeld.example;TEAM-121;Financiën team 1;Beleidsadviseur;100335;29-09-2024;;12,00;nee
103226;Mehmet;'t;Hof;m103226@gemeente-voorbeeld.example;TEAM-073;Economie team 3;Administratief medewerker;100207;08-02-2012;;20,00;nee
103227;Sander;in 't;Fransen;m103227@gemeente-voorbeeld.example;TEAM-103;Publiekszaken team 3;Jurist;100297;15-09-1991;;24,00;nee
103234;Hüseyin;van den;Nguyễn;m103234@gemeente-voorbeeld.example;TEAM-173;Mobiliteit team 3;Vakspecialist;100500;01-07-2014;;36,00;nee
103238;Bülent;;Smit;m103238@gemeente-voorbeeld.example;TEAM-094;Sport en Cultuur team 4;Jurist;100276;05-02-1999;;8,00;nee
103241;Gijs;;Nguyễn;m103241@gemeente-voorbeeld.example;TEAM-164;Vastgoed team 4;Klantcontact en balie;100473;28-12-2020;;20,00;nee
103245;Petra;;Brouwer;m103245@gemeente-voorbeeld.example;TEAM-112;HRM en Juridische Zaken team 2;Consulent;100320;24-04-2009;;16,00;nee
103250;Anna;;Willemse;m103250@gemeente-voorbeeld.example;TEAM-165;Vastgoed team 5;Administratief medewerker;100477;26-09-2016;;36,00;nee
103254;Niels;de;Veenstra;m103254@gemeente-voorbeeld.example;TEAM-192;Inkoop team 2;Klantcontact en balie;100539;13-11-1992;;36,00;nee
103257;Olivier;;Bakker;m103257@gemeente-voorbeeld.example;TEAM-033;Werk en Inkomen team 3;Administratief medewerker;100085;04-10-1993;;36,00;nee
103258;Jeroen;el;Vermeulen;m103258@gemeente-voorbeeld.example;TEAM-125;Financiën team 5;Handhaver;100351;05-06-2017;;16,00;nee
103262;Wouter;in 't;Willemse;m103262@gemeente-voorbeeld.example;TEAM-023;Zorg en Welzijn team 3;Consulent;100058;04-04-2007;;16,00;nee
103268;Mehmet;van de;Yılmaz;m103268@gemeente-voorbeeld.example;TEAM-192;Inkoop team 2;Sociaal rechercheur;100539;24-08-2007;;28,00;nee
103275;Eva;;Dekker;m103275@gemeente-voorbeeld.example;TEAM-135;Informatievoorziening team 5;Administratief medewerker;100378;19-09-2018;;28,00;nee
103278;Sofie;in 't;Veenstra;;TEAM-104;Publiekszaken team 4;Buitendienst;100304;10-02-2010;;36,00;nee
103284;Zoë;;Peters;m103284@gemeente-voorbeeld.example;TEAM-033;Werk en Inkomen team 3;Sociaal rechercheur;100085;01-09-2005;;16,00;nee
103286;Gijs;ter;Visser;m103286@gemeente-voorbeeld.example;TEAM-036;Werk en Inkomen team 6;Administratief medewerker;100099;28-04-1997;;12,00;nee
103287;Eva;ter;Broek;m103287@gemeente-voorbeeld.example;TEAM-042;Stadsbeheer team 2;Sociaal rechercheur;100120;17-06-1993;;36,00;nee
103291;Inge;;Bos;m103291@gemeente-voorbeeld.example;TEAM-175;Mobiliteit team 5;Projectleider;100505;23-11-2001;;36,00;nee
103296;Marieke;'t;Bos;;TEAM-011;Burgerzaken team 1;Buitendienst;100009;19-01-2020;;28,00;nee
103300;Tess;van;Özdemir;m103300@gemeente-voorbeeld.example;TEAM-014;Burgerzaken team 4;Vakspecialist;100020;03-02-1992;;36,00;nee
103305;Mehmet;;Willemse;m103305@gemeente-voorbeeld.example;TEAM-094;Sport en Cultuur team 4;Klantcontact en balie;100276;22-09-1993;;36,00;nee
103311;Ruben;van der;Peters;m103311@gemeente-voorbeeld.example;TEAM-115;HRM en Juridische Zaken team 5;Vakspecialist;100328;21-04-2015;;20,00;nee
103317;Xander;;Peters;m103317@gemeente-voorbeeld.example;TEAM-053;Veiligheid en Handhaving team 3;Vakspecialist;100151;25-08-2005;;20,00;nee
103318;Hanneke;'t;Lam;m103318@gemeente-voorbeeld.example;TEAM-087;Onderwijs en Jeugd team 7;Sociaal rechercheur;100250;26-11-2013;;8,00;nee
103323;Ilse;de;Fransen;m103323@gemeente-voorbeeld.example;TEAM-115;HRM en Juridische Zaken team 5;Sociaal rechercheur;100328;11-08-1998;;20,00;nee
103324;Lotte;'t;Visser;m103324@gemeente-voorbeeld.example;TEAM-151;Bestuur en Directie team 1;Beleidsadviseur;100427;04-06-2012;;36,00;nee
103327;Sander;ten;Groot;m103327@gemeente-voorbeeld.example;TEAM-093;Sport en Cultuur team 3;Jurist;100275;05-09-1998;;36,00;nee
103328;Gijs;ten;El Amrani;m103328@gemeente-voorbeeld.example;TEAM-144;Communicatie team 4;Projectleider;100405;21-01-2014;;36,00;nee
103331;Ümit;in 't;Jansen;m103331@gemeente-voorbeeld.example;TEAM-203;Facilitaire Zaken team 3;Projectleider;100578;26-03-2007;;36,00;nee
103333;Mehmet;in 't;Huisman;m103333@gemeente-voorbeeld.example;TEAM-114;HRM en Juridische Zaken team 4;Projectleider;100322;11-05-2009;;28,00;nee
103339;Chloé;;Dekker;m103339@gemeente-voorbeeld.example;TEAM-206;Facilitaire Zaken team 6;Klantcontact en balie;100586;28-02-2024;;36,00;nee
103341;Quinten;'t;Nguyễn;m103341@gemeente-voorbeeld.example;TEAM-103;Publiekszaken team 3;Sociaal rechercheur;100297;27-11-2023;;36,00;nee
103347;Quinten;;Peters;m103347@gemeente-voorbeeld.example;TEAM-076;Economie team 6;Consulent;100217;27-12-2006;;12,00;nee
103350;Bram;van de;Vermeulen;m103350@gemeente-voorbeeld.example;TEAM-184;Milieu en Klimaat team 4;Administratief medewerker;100526;05-11-2022;;32,00;nee
103357;Noor;'t;Fransen;m103357@gemeente-voorbeeld.example;TEAM-202;Facilitaire Zaken team 2;Handhaver;;24-09-1997;;8,00;nee
103358;Maarten;;Linden;m103358@gemeente-voorbeeld.example;TEAM-161;Vastgoed team 1;Vakspecialist;100462;31-01-2018;;8,00;nee
103364;Inge;van der;Vermeulen;m103364@gemeente-voorbeeld.example;TEAM-202;Facilitaire Zaken team 2;Handhaver;;06-02-1999;;12,00;nee
103370;Tjeerd;;Fransen;m103370@gemeente-voorbeeld.example;TEAM-072;Economie team 2;Sociaal rechercheur;100201;11-01-2015;;32,00;nee
103377;Olivier;'t;Postma;;TEAM-186;Milieu en Klimaat team 6;Buitendienst;100532;11-07-2001;;36,00;nee
103381;Lotte;van der;Jansen;m103381@gemeente-voorbeeld.example;TEAM-071;Economie team 1;Consulent;100197;20-03-2006;;16,00;nee
103388;Lotte;ten;Boersma;;TEAM-092;Sport en Cultuur team 2;Buitendienst;100268;19-01-1995;;28,00;nee
103395;Tjeerd;ter;Mulder;m103395@gemeente-voorbeeld.example;TEAM-033;Werk en Inkomen team 3;Jurist;100085;23-06-1994;;28,00;nee
103397;Anna;;Kuiper;m103397@gemeente-voorbeeld.example;TEAM-055;Veiligheid en Handhaving team 5;Klantcontact en balie;100160;09-02-2025;;20,00;nee
103398;Björn;van de;Vermeulen;m103398@gemeente-voorbeeld.example;TEAM-037;Werk en Inkomen team 7;Klantcontact en balie;100100;04-10-2015;;8,00;nee
103401;Quinten;van de;Bakker;m103401@gemeente-voorbeeld.example;TEAM-148;Communicatie team 8;Jurist;100420;10-07-2025;;36,00;nee
103404;Olivier;van der;Linden;m103404@gemeente-voorbeeld.example;TEAM-155;Bestuur en Directie team 5;Administratief medewerker;100445;25-05-2015;;36,00;nee
103406;Gül;in 't;Vos;m103406@gemeente-voorbeeld.example;TEAM-112;HRM en Juridische Zaken team 2;Consulent;100320;01-04-2010;;8,00;nee
103408;Gül;van den;Vos;m103408@gemeente-voorbeeld.example;TEAM-131;Informatievoorziening team 1;Consulent;100364;05-03-2003;;28,00;nee
103415;Ilse;van;Linden;m103415@gemeente-voorbeeld.example;TEAM-035;Werk en Inkomen team 5;Jurist;100093;26-09-2015;;20,00;nee
103421;Björn;;Yılmaz;m103421@gemeente-voorbeeld.example;TEAM-141;Communicatie team 1;Vakspecialist;100389;06-05-2006;09-03-2025;8,00;nee
103423;Hanneke;van de;Groot;m103423@gemeente-voorbeeld.example;TEAM-204;Facilitaire Zaken team 4;Vakspecialist;100579;16-01-2002;;28,00;nee
103428;Renée;ter;Kok;m103428@gemeente-voorbeeld.example;TEAM-162;Vastgoed team 2;Sociaal rechercheur;100463;14-12-2015;;32,00;nee
103435;Zoë;;Berg;m103435@gemeente-voorbeeld.example;TEAM-073;Economie team 3;Beleidsadviseur;100207;11-04-1992;;20,00;nee
103437;Renée;;Visser;m103437@gemeente-voorbeeld.example;TEAM-191;Inkoop team 1;Projectleider;100538;07-07-2022;;36,00;nee
103442;Ruben;;Smit;m103442@gemeente-voorbeeld.example;TEAM-173;Mobiliteit team 3;Handhaver;100500;24-08-1999;;28,00;nee
103448;Zoë;;Scholten;;TEAM-193;Inkoop team 3;Buitendienst;100546;28-07-2009;06-03-2026;36,00;nee
103454;Jeroen;;Willemse;m103454@gemeente-voorbeeld.example;TEAM-087;Onderwijs en Jeugd team 7;Vakspecialist;100250;24-07-2006;;12,00;nee
103459;Wouter;ter;Vos;m103459@gemeente-voorbeeld.example;TEAM-085;Onderwijs en Jeugd team 5;Consulent;100246;29-12-1995;;8,00;nee
103464;Ruben;ter;Kuiper;m103464@gemeente-voorbeeld.example;TEAM-101;Publiekszaken team 1;Sociaal rechercheur;100289;17-10-2023;;28,00;nee
103468;Hüseyin;van de;Broek;m103468@gemeente-voorbeeld.example;TEAM-151;Bestuur en Directie team 1;Vakspecialist;100427;21-06-1994;;24,00;nee
103470;Daan;;Huisman;m103470@gemeente-voorbeeld.example;TEAM-024;Zorg en Welzijn team 4;Klantcontact en balie;100063;06-08-2020;;8,00;nee
103474;Ilse;van den;Yılmaz;m103474@gemeente-voorbeeld.example;TEAM-092;Sport en Cultuur team 2;Vakspecialist;100268;12-12-2006;;36,00;nee
103475;Tjeerd;de;Bos;m103475@gemeente-voorbeeld.example;TEAM-194;Inkoop team 4;Klantcontact en balie;100552;04-10-1992;;36,00;nee
103476;Zoë;;Peters;;TEAM-084;Onderwijs en Jeugd team 4;Buitendienst;100240;09-08-2014;;24,00;nee
103477;Aïsha;van;Bos;m103477@gemeente-voorbeeld.example;TEAM-125;Financiën team 5;Sociaal rechercheur;100351;14-04-2003;;20,00;nee
103482;Daan;;Özdemir;m103482@gemeente-voorbeeld.example;TEAM-011;Burgerzaken team 1;Projectleider;100009;02-03-1992;;20,00;nee
103486;Ümit;van;IJzerman;;TEAM-156;Bestuur en Directie team 6;Buitendienst;100446;27-05-2015;;20,00;nee
103492;Karim;van;Hendriks;m103492@gemeente-voorbeeld.example;TEAM-023;Zorg en Welzijn team 3;Klantcontact en balie;100058;10-06-1993;;36,00;nee
103495;Yasmin;;Jansen;m103495@gemeente-voorbeeld.example;TEAM-076;Economie team 6;Klantcontact en balie;100217;14-09-2024;;12,00;nee
103499;Anna;van de;Meijer;m103499@gemeente-voorbeeld.example;TEAM-176;Mobiliteit team 6;Beleidsadviseur;100512;31-01-2016;;28,00;nee
103500;Gül;van de;Bosch;m103500@gemeente-voorbeeld.example;TEAM-153;Bestuur en Directie team 3;Administratief medewerker;100439;26-12-2007;;20,00;nee
103501;Chloé;van den;Brouwer;m103501@gemeente-voorbeeld.example;TEAM-195;Inkoop team 5;Vakspecialist;100556;03-12-2005;;36,00;nee
103504;Eva;;Dijkstra;m103504@gemeente-voorbeeld.example;TEAM-132;Informatievoorziening team 2;Projectleider;100370;14-09-2015;;36,00;nee
103508;Ümit;van;Bakker;m103508@gemeente-voorbeeld.example;TEAM-021;Zorg en Welzijn team 1;Handhaver;100049;27-08-1999;;16,00;nee
103510;Zoë;'t;IJzerman;m103510@gemeente-voorbeeld.example;TEAM-146;Communicatie team 6;Vakspecialist;100412;19-12-2003;;16,00;nee
103514;Olivier;van;Willemse;m103514@gemeente-voorbeeld.example;TEAM-041;Stadsbeheer team 1;Administratief medewerker;100114;13-11-2015;;32,00;nee
103519;Olivier;in 't;Hof;m103519@gemeente-voorbeeld.example;TEAM-134;Informatievoorziening team 4;Projectleider;100377;23-04-1998;30-07-2025;20,00;nee
103521;Noor;in 't;Vos;m103521@gemeente-voorbeeld.example;TEAM-136;Informatievoorziening team 6;Consulent;100383;20-08-2012;;24,00;nee
103525;Petra;van den;Linden;m103525@gemeente-voorbeeld.example;TEAM-122;Financiën team 2;Consulent;100338;02-08-2023;;36,00;nee
103531;Mehmet;;Bakker;m103531@gemeente-voorbeeld.example;TEAM-174;Mobiliteit team 4;Sociaal rechercheur;100504;20-10-2000;;12,00;nee
103536;Wouter;van de;Fransen;m103536@gemeente-voorbeeld.example;TEAM-147;Communicatie team 7;Klantcontact en balie;100418;10-08-2008;;12,00;nee
103541;Petra;van;Hendriks;m103541@gemeente-voorbeeld.example;TEAM-072;Economie team 2;Administratief medewerker;100201;23-04-1997;;20,00;nee
103548;Bülent;el;Huisman;m103548@gemeente-voorbeeld.example;TEAM-164;Vastgoed team 4;Klantcontact en balie;100473;14-06-2022;;36,00;nee
103553;Quinten;van de;Vermeulen;m103553@gemeente-voorbeeld.example;TEAM-036;Werk en Inkomen team 6;Beleidsadviseur;100099;08-01-1993;;12,00;nee
103554;Karim;in 't;Postma;m103554@gemeente-voorbeeld.example;TEAM-152;Bestuur en Directie team 2;Administratief medewerker;100432;20-06-1995;;12,00;nee
103558;Wouter;;Koç;m103558@gemeente-voorbeeld.example;TEAM-148;Communicatie team 8;Buitendienst;100420;22-12-2007;;28,00;nee
103565;Noor;;Mulder;m103565@gemeente-voorbeeld.example;TEAM-111;HRM en Juridische Zaken team 1;Beleidsadviseur;100318;07-09-2019;;28,00;nee
103571;Yasmin;el;Fransen;m103571@gemeente-voorbeeld.example;TEAM-171;Mobiliteit team 1;Vakspecialist;100490;29-10-2014;;8,00;nee
103576;Hüseyin;ter;Nguyễn;m103576@gemeente-voorbeeld.example;TEAM-163;Vastgoed team 3;Projectleider;100470;21-06-1991;;12,00;nee
103580;Aïsha;van den;Groot;m103580@gemeente-voorbeeld.example;TEAM-044;Stadsbeheer team 4;Consulent;100129;09-10-2012;;12,00;nee
103587;Petra;van den;Meer;m103587@gemeente-voorbeeld.example;TEAM-021;Zorg en Welzijn team 1;Vakspecialist;100049;05-07-2003;;32,00;nee
103591;Hüseyin;el;Dekker;m103591@gemeente-voorbeeld.example;TEAM-093;Sport en Cultuur team 3;Vakspecialist;100275;22-09-2026;;36,00;nee
103592;Karim;;Dekker;m103592@gemeente-voorbeeld.example;TEAM-121;Financiën team 1;Beleidsadviseur;100335;12-05-2009;;16,00;nee
103597;Wouter;;Bosch;m103597@gemeente-voorbeeld.example;TEAM-174;Mobiliteit team 4;Jurist;100504;27-10-2009;;36,00;nee
103601;Noor;van der;Scholten;m103601@gemeente-voorbeeld.example;TEAM-086;Onderwijs en Jeugd team 6;Buitendienst;100247;03-02-2010;;8,00;nee
103606;Vera;van;Kuiper;m103606@gemeente-voorbeeld.example;TEAM-124;Financiën team 4;Projectleider;100349;22-12-2017;;8,00;nee
103611;Petra;;Koç;m103611@gemeente-voorbeeld.example;TEAM-144;Communicatie team 4;Projectleider;100405;14-03-2015;;36,00;nee
103612;Maarten;van de;Jansen;m103612@gemeente-voorbeeld.example;TEAM-181;Milieu en Klimaat team 1;Projectleider;100515;10-06-2018;;16,00;nee
103616;Gül;;Huisman;m103616@gemeente-voorbeeld.example;TEAM-156;Bestuur en Directie team 6;Klantcontact en balie;100446;31-12-2002;;36,00;nee
103619;Olivier;'t;Kuiper;m103619@gemeente-voorbeeld.example;TEAM-184;Milieu en Klimaat team 4;Projectleider;100526;21-07-2022;;32,00;nee
103621;Marieke;van;El Amrani;m103621@gemeente-voorbeeld.example;TEAM-113;HRM en Juridische Zaken team 3;Vakspecialist;100321;11-05-2016;;24,00;nee
103628;Vera;;Hof;m103628@gemeente-voorbeeld.example;TEAM-124;Financiën team 4;Beleidsadviseur;100349;04-12-2015;;24,00;nee
103633;Bülent;;Kok;m103633@gemeente-voorbeeld.example;TEAM-037;Werk en Inkomen team 7;Consulent;100100;12-07-1996;;36,00;nee
103636;Hüseyin;;Yılmaz;m103636@gemeente-voorbeeld.example;TEAM-134;Informatievoorziening team 4;Buitendienst;100377;05-05-2019;;8,00;nee
103638;Gijs;van den;Veenstra;m103638@gemeente-voorbeeld.example;TEAM-157;Bestuur en Directie team 7;Consulent;100450;25-10-2014;04-06-2024;28,00;nee
103639;Eva;van der;Peters;m103639@gemeente-voorbeeld.example;TEAM-077;Economie team 7;Handhaver;100221;25-02-2000;;16,00;nee
103641;Ümit;van der;Broek;m103641@gemeente-voorbeeld.example;TEAM-094;Sport en Cultuur team 4;Projectleider;100276;08-06-2011;11-05-2025;36,00;nee
103644;Marieke;de;Özdemir;m103644@gemeente-voorbeeld.example;TEAM-014;Burgerzaken team 4;Handhaver;100020;14-10-2010;;16,00;nee
103647;Gül;el;Smit;m103647@gemeente-voorbeeld.example;TEAM-035;Werk en Inkomen team 5;Projectleider;100093;21-07-2024;;24,00;nee
103653;Chloé;;Postma;m103653@gemeente-voorbeeld.example;TEAM-196;Inkoop team 6;Administratief medewerker;100559;12-02-2003;;36,00;nee
103660;Fatima;de;Kok;m103660@gemeente-voorbeeld.example;TEAM-035;Werk en Inkomen team 5;Sociaal rechercheur;100093;20-08-1998;;36,00;nee
103662;Björn;'t;Bosch;m103662@gemeente-voorbeeld.example;TEAM-091;Sport en Cultuur team 1;Handhaver;100262;04-11-2023;;8,00;nee
103664;Tjeerd;;Berg;m103664@gemeente-voorbeeld.example;TEAM-174;Mobiliteit team 4;Buitendienst;100504;24-01-2016;;36,00;nee
103670;Noor;ter;Willemse;m103670@gemeente-voorbeeld.example;TEAM-015;Burgerzaken team 5;Beleidsadviseur;100026;18-05-1995;04-06-2026;8,00;nee
103675;Chloé;van der;Groot;m103675@gemeente-voorbeeld.example;TEAM-087;Onderwijs en Jeugd team 7;Consulent;100250;16-12-2025;;36,00;nee
103679;Noor;;Brouwer;m103679@gemeente-voorbeeld.example;TEAM-162;Vastgoed team 2;Sociaal rechercheur;100463;12-08-2002;;20,00;nee
103680;Chloé;;Veenstra;m103680@gemeente-voorbeeld.example;TEAM-013;Burgerzaken team 3;Consulent;100019;03-04-2009;;28,00;nee
103686;Hüseyin;van der;Hendriks;m103686@gemeente-voorbeeld.example;TEAM-135;Informatievoorziening team 5;Consulent;100378;16-11-1991;;20,00;nee
103690;Maarten;'t;Meer;m103690@gemeente-voorbeeld.example;TEAM-175;Mobiliteit team 5;Beleidsadviseur;100505;30-09-2011;;36,00;nee
103697;Sander;'t;Nguyễn;m103697@gemeente-voorbeeld.example;TEAM-205;Facilitaire Zaken team 5;Jurist;100583;26-07-2008;;36,00;nee
103700;Tjeerd;van der;Meer;m103700@gemeente-voorbeeld.example;TEAM-183;Milieu en Klimaat team 3;Handhaver;100523;13-10-2020;;28,00;nee
103705;Gijs;;Groot;m103705@gemeente-voorbeeld.example;TEAM-018;Burgerzaken team 8;Handhaver;100042;04-11-2001;;24,00;nee
103707;Wouter;in 't;Brouwer;m103707@gemeente-voorbeeld.example;TEAM-063;Ruimte en Wonen team 3;Klantcontact en balie;100180;24-12-2025;;16,00;nee
103714;Sofie;;Linden;m103714@gemeente-voorbeeld.example;TEAM-124;Financiën team 4;Buitendienst;100349;19-03-2020;;36,00;nee
103718;Noor;ter;Bakker;m103718@gemeente-voorbeeld.example;TEAM-145;Communicatie team 5;Administratief medewerker;100408;25-12-2018;;20,00;nee
103725;Chloé;;Groot;m103725@gemeente-voorbeeld.example;TEAM-045;Stadsbeheer team 5;Handhaver;100131;31-03-2010;;36,00;nee
103732;Jeroen;;Kuiper;m103732@gemeente-voorbeeld.example;TEAM-115;HRM en Juridische Zaken team 5;Buitendienst;100328;02-09-1995;;36,00;nee
103733;Tjeerd;van de;Berg;m103733@gemeente-voorbeeld.example;TEAM-053;Veiligheid en Handhaving team 3;Buitendienst;100151;29-11-2015;;32,00;nee
103734;Bülent;;Yılmaz;m103734@gemeente-voorbeeld.example;TEAM-073;Economie team 3;Beleidsadviseur;100207;24-07-1996;;20,00;nee
103738;Fatima;van der;Fransen;m103738@gemeente-voorbeeld.example;TEAM-037;Werk en Inkomen team 7;Administratief medewerker;100100;22-01-2001;;36,00;nee
103745;Aïsha;ter;Peters;m103745@gemeente-voorbeeld.example;TEAM-101;Publiekszaken team 1;Projectleider;100289;21-11-2008;;12,00;nee
103748;Eva;;Nguyễn;m103748@gemeente-voorbeeld.example;TEAM-062;Ruimte en Wonen team 2;Beleidsadviseur;100177;09-04-2011;;36,00;nee
103753;Petra;;IJzerman;m103753@gemeente-voorbeeld.example;TEAM-115;HRM en Juridische Zaken team 5;Vakspecialist;100328;13-07-2013;;20,00;nee
103755;Chaima;van der;Hof;m103755@gemeente-voorbeeld.example;TEAM-206;Facilitaire Zaken team 6;Administratief medewerker;100586;30-06-2013;;28,00;nee
103762;Maarten;;Broek;m103762@gemeente-voorbeeld.example;TEAM-175;Mobiliteit team 5;Sociaal rechercheur;100505;18-03-2005;30-06-2025;28,00;nee
103768;Sofie;ten;Postma;m103768@gemeente-voorbeeld.example;TEAM-073;Economie team 3;Consulent;100207;21-04-2020;;8,00;nee
103772;Xander;van den;Veenstra;m103772@gemeente-voorbeeld.example;TEAM-015;Burgerzaken team 5;Handhaver;100026;23-04-2023;;36,00;nee
103779;Zoë;van;Broek;m103779@gemeente-voorbeeld.example;TEAM-077;Economie team 7;Administratief medewerker;100221;25-11-1993;;36,00;nee
103781;Zoë;de;Özdemir;m103781@gemeente-voorbeeld.example;TEAM-054;Veiligheid en Handhaving team 4;Klantcontact en balie;100156;29-08-2018;;36,00;nee
103786;Ruben;'t;Dijkstra;m103786@gemeente-voorbeeld.example;TEAM-101;Publiekszaken team 1;Jurist;100289;12-05-1992;;36,00;nee
103787;Ümit;van der;Boersma;m103787@gemeente-voorbeeld.example;TEAM-172;Mobiliteit team 2;Vakspecialist;100493;24-10-2011;;36,00;nee
103794;Bülent;el;Fransen;m103794@gemeente-voorbeeld.example;TEAM-176;Mobiliteit team 6;Beleidsadviseur;100512;30-10-2019;;36,00;nee
103798;Xander;van der;Huisman;m103798@gemeente-voorbeeld.example;TEAM-164;Vastgoed team 4;Vakspecialist;100473;16-10-2002;;36,00;nee
103803;Noor;van de;Heijden;m103803@gemeente-voorbeeld.example;TEAM-136;Informatievoorziening team 6;Handhaver;100383;23-03-2010;;12,00;nee
103805;Daan;el;Schouten;m103805@gemeente-voorbeeld.example;TEAM-116;HRM en Juridische Zaken team 6;Administratief medewerker;100332;18-12-2019;;16,00;nee
103812;Ilse;van de;Dijkstra;m103812@gemeente-voorbeeld.example;TEAM-146;Communicatie team 6;Vakspecialist;100412;07-01-2001;;24,00;nee
103813;Daan;ten;Berg;m103813@gemeente-voorbeeld.example;TEAM-086;Onderwijs en Jeugd team 6;Buitendienst;100247;24-04-1996;;36,00;nee
103815;Petra;;Willemse;m103815@gemeente-voorbeeld.example;TEAM-156;Bestuur en Directie team 6;Buitendienst;100446;29-05-2010;;36,00;nee
103818;Gijs;de;Huisman;m103818@gemeente-voorbeeld.example;TEAM-066;Ruimte en Wonen team 6;Klantcontact en balie;100192;11-05-2023;;20,00;nee
103820;Lotte;ter;Huisman;m103820@gemeente-voorbeeld.example;TEAM-197;Inkoop team 7;Jurist;100562;16-08-2026;;24,00;nee
103822;Olivier;van der;Schouten;m103822@gemeente-voorbeeld.example;TEAM-045;Stadsbeheer team 5;Beleidsadviseur;100131;31-10-2018;;28,00;nee
103828;Mehmet;de;Groot;m103828@gemeente-voorbeeld.example;TEAM-066;Ruimte en Wonen team 6;Beleidsadviseur;100192;21-11-2012;;16,00;nee
103832;Sander;;Vos;m103832@gemeente-voorbeeld.example;TEAM-202;Facilitaire Zaken team 2;Sociaal rechercheur;;20-09-2017;;16,00;nee
103838;Eva;ten;Visser;m103838@gemeente-voorbeeld.example;TEAM-021;Zorg en Welzijn team 1;Jurist;100049;24-10-2008;;36,00;nee
103845;Bülent;;Wal;m103845@gemeente-voorbeeld.example;TEAM-031;Werk en Inkomen team 1;Vakspecialist;100078;11-07-2011;;36,00;nee
103851;Renée;ter;Lam;m103851@gemeente-voorbeeld.example;TEAM-093;Sport en Cultuur team 3;Administratief medewerker;100275;22-09-2026;;32,00;nee
103856;Maarten;in 't;Smit;m103856@gemeente-voorbeeld.example;TEAM-014;Burgerzaken team 4;Administratief medewerker;100020;14-11-1993;;36,00;nee
103862;Eva;;Lam;m103862@gemeente-voorbeeld.example;TEAM-053;Veiligheid en Handhaving team 3;Klantcontact en balie;100151;11-07-2013;;24,00;nee
103868;Björn;;Dijkstra;m103868@gemeente-voorbeeld.example;TEAM-164;Vastgoed team 4;Projectleider;100473;11-02-2002;;20,00;nee
103873;Chaima;van;Vos;m103873@gemeente-voorbeeld.example;TEAM-157;Bestuur en Directie team 7;Vakspecialist;100450;05-05-2000;;16,00;nee
103880;Tess;;Meijer;m103880@gemeente-voorbeeld.example;TEAM-061;Ruimte en Wonen team 1;Sociaal rechercheur;100173;07-03-1998;;24,00;nee
103881;Quinten;van de;Berg;m103881@gemeente-voorbeeld.example;TEAM-194;Inkoop team 4;Sociaal rechercheur;100552;15-09-2006;;8,00;nee
103885;Gijs;el;Schouten;m103885@gemeente-voorbeeld.example;TEAM-113;HRM en Juridische Zaken team 3;Vakspecialist;100321;01-02-1998;;36,00;nee
103889;Anna;van de;Lam;m103889@gemeente-voorbeeld.example;TEAM-045;Stadsbeheer team 5;Administratief medewerker;100131;25-08-2007;;36,00;nee
103894;Gijs;in 't;Bakker;m103894@gemeente-voorbeeld.example;TEAM-171;Mobiliteit team 1;Projectleider;100490;16-10-2003;;16,00;nee
103897;Daan;ten;El Amrani;m103897@gemeente-voorbeeld.example;TEAM-175;Mobiliteit team 5;Buitendienst;100505;24-03-2015;;16,00;nee
103899;Gül;;Nguyễn;m103899@gemeente-voorbeeld.example;TEAM-085;Onderwijs en Jeugd team 5;Projectleider;100246;28-08-2018;;36,00;nee
103901;Inge;;Berg;m103901@gemeente-voorbeeld.example;TEAM-092;Sport en Cultuur team 2;Administratief medewerker;100268;10-05-1992;;36,00;nee
103906;Zoë;van;Brouwer;m103906@gemeente-voorbeeld.example;TEAM-125;Financiën team 5;Projectleider;100351;26-07-1996;;36,00;nee
103913;Aïsha;;Linden;m103913@gemeente-voorbeeld.example;TEAM-198;Inkoop team 8;Jurist;100564;01-02-2009;;12,00;nee
103914;Hanneke;;Heijden;m103914@gemeente-voorbeeld.example;TEAM-202;Facilitaire Zaken team 2;Vakspecialist;;18-12-2001;;32,00;nee
103920;Tess;ter;Dekker;m103920@gemeente-voorbeeld.example;TEAM-104;Publiekszaken team 4;Jurist;100304;19-09-2018;;36,00;nee
103927;Aïsha;ter;Meer;m103927@gemeente-voorbeeld.example;TEAM-104;Publiekszaken team 4;Administratief medewerker;100304;28-05-2001;;36,00;nee
103932;Chaima;'t;Brouwer;m103932@gemeente-voorbeeld.example;TEAM-012;Burgerzaken team 2;Administratief medewerker;100013;04-05-2005;;8,00;nee
103937;Sander;de;Linden;m103937@gemeente-voorbeeld.example;TEAM-116;HRM en Juridische Zaken team 6;Buitendienst;100332;02-08-1998;;28,00;nee
103940;Björn;;Smit;m103940@gemeente-voorbeeld.example;TEAM-123;Financiën team 3;Buitendienst;100342;06-07-2003;;24,00;nee
103941;Lotte;van de;Meer;m103941@gemeente-voorbeeld.example;TEAM-031;Werk en Inkomen team 1;Projectleider;100078;23-01-1992;07-05-2025;8,00;nee
103947;Vera;van den;Hendriks;m103947@gemeente-voorbeeld.example;TEAM-105;Publiekszaken team 5;Sociaal rechercheur;100310;11-06-2003;;36,00;nee
103948;Marieke;van;Postma;m103948@gemeente-voorbeeld.example;TEAM-194;Inkoop team 4;Beleidsadviseur;100552;11-04-2011;;36,00;nee
103954;Eva;ten;Peters;m103954@gemeente-voorbeeld.example;TEAM-173;Mobiliteit team 3;Handhaver;100500;02-02-2023;;28,00;nee
103959;Ümit;de;IJzerman;m103959@gemeente-voorbeeld.example;TEAM-065;Ruimte en Wonen team 5;Buitendienst;100188;30-12-1991;;28,00;nee
103961;Wouter;de;Wal;m103961@gemeente-voorbeeld.example;TEAM-141;Communicatie team 1;Administratief medewerker;100389;11-09-1992;24-03-2025;20,00;nee
103966;Hüseyin;ter;Bakker;m103966@gemeente-voorbeeld.example;TEAM-094;Sport en Cultuur team 4;Administratief medewerker;100276;13-01-2022;;32,00;nee
103972;Mehmet;;Meijer;m103972@gemeente-voorbeeld.example;TEAM-195;Inkoop team 5;Klantcontact en balie;100556;19-03-1993;;28,00;nee
103979;Ilse;ten;Hof;m103979@gemeente-voorbeeld.example;TEAM-032;Werk en Inkomen team 2;Sociaal rechercheur;100084;26-10-2002;;12,00;nee
103983;Zoë;;Smit;m103983@gemeente-voorbeeld.example;TEAM-054;Veiligheid en Handhaving team 4;Consulent;100156;04-06-2017;;32,00;nee
103986;Karim;van;Özdemir;m103986@gemeente-voorbeeld.example;TEAM-148;Communicatie team 8;Handhaver;100420;28-02-2007;;12,00;nee
103991;Chloé;ter;Özdemir;m103991@gemeente-voorbeeld.example;TEAM-017;Burgerzaken team 7;Projectleider;100038;28-02-2019;;20,00;nee
103993;Björn;;Visser;m103993@gemeente-voorbeeld.example;TEAM-141;Communicatie team 1;Jurist;100389;03-12-2022;;28,00;nee
103997;Joël;;Wal;m103997@gemeente-voorbeeld.example;TEAM-021;Zorg en Welzijn team 1;Beleidsadviseur;100049;19-04-2012;;24,00;nee
104001;Hüseyin;van der;Boersma;m104001@gemeente-voorbeeld.example;TEAM-158;Bestuur en Directie team 8;Buitendienst;100453;15-06-1998;;28,00;nee
104003;Chloé;el;Dekker;m104003@gemeente-voorbeeld.example;TEAM-174;Mobiliteit team 4;Sociaal rechercheur;100504;13-09-2015;;8,00;nee
104010;Tjeerd;van de;Hendriks;m104010@gemeente-voorbeeld.example;TEAM-083;Onderwijs en Jeugd team 3;Beleidsadviseur;100237;03-12-2008;;24,00;nee
104017;Jeroen;van der;Brouwer;m104017@gemeente-voorbeeld.example;TEAM-075;Economie team 5;Buitendienst;100216;13-07-2001;;16,00;nee
104022;Fatima;van der;Peters;m104022@gemeente-voorbeeld.example;TEAM-081;Onderwijs en Jeugd team 1;Jurist;100230;26-08-2020;;12,00;nee
104029;Joël;in 't;Postma;m104029@gemeente-voorbeeld.example;TEAM-155;Bestuur en Directie team 5;Jurist;100445;08-02-2003;;28,00;nee
104032;Hüseyin;;Yılmaz;m104032@gemeente-voorbeeld.example;TEAM-151;Bestuur en Directie team 1;Beleidsadviseur;100427;20-06-1999;;8,00;nee
104036;Daan;;Scholten;m104036@gemeente-voorbeeld.example;TEAM-171;Mobiliteit team 1;Klantcontact en balie;100490;26-01-2026;;8,00;nee
104043;Karim;;Kuiper;m104043@gemeente-voorbeeld.example;TEAM-152;Bestuur en Directie team 2;Administratief medewerker;100432;24-10-2006;;28,00;nee
104048;Bülent;ter;Broek;m104048@gemeente-voorbeeld.example;TEAM-176;Mobiliteit team 6;Administratief medewerker;100512;19-09-2014;;8,00;nee
104052;Tjeerd;;Jansen;m104052@gemeente-voorbeeld.example;TEAM-146;Communicatie team 6;Sociaal rechercheur;100412;26-10-1992;;36,00;nee
104054;Tjeerd;;Dekker;m104054@gemeente-voorbeeld.example;TEAM-082;Onderwijs en Jeugd team 2;Sociaal rechercheur;100235;17-01-2000;;24,00;nee
104056;Fatima;el;Scholten;m104056@gemeente-voorbeeld.example;TEAM-171;Mobiliteit team 1;Sociaal rechercheur;100490;26-04-2000;;36,00;nee
104060;Petra;van;Lam;m104060@gemeente-voorbeeld.example;TEAM-206;Facilitaire Zaken team 6;Projectleider;100586;11-10-1994;;20,00;nee
104065;Gül;ter;Bakker;m104065@gemeente-voorbeeld.example;TEAM-021;Zorg en Welzijn team 1;Beleidsadviseur;100049;13-02-1995;;24,00;nee
104071;Joël;'t;Dijkstra;m104071@gemeente-voorbeeld.example;TEAM-174;Mobiliteit team 4;Sociaal rechercheur;100504;01-05-2005;;28,00;nee
104078;Bram;van de;Mulder;m104078@gemeente-voorbeeld.example;TEAM-114;HRM en Juridische Zaken team 4;Consulent;100322;02-11-1997;;28,00;nee
104083;Sander;ter;Linden;m104083@gemeente-voorbeeld.example;TEAM-102;Publiekszaken team 2;Consulent;100290;15-05-2000;;36,00;nee
104086;Fatima;;Meer;m104086@gemeente-voorbeeld.example;TEAM-105;Publiekszaken team 5;Vakspecialist;100310;04-09-2002;;36,00;nee
104087;Inge;van;Dijkstra;m104087@gemeente-voorbeeld.example;TEAM-194;Inkoop team 4;Jurist;100552;22-06-1993;;16,00;nee
104090;Xander;;Kok;m104090@gemeente-voorbeeld.example;TEAM-103;Publiekszaken team 3;Klantcontact en balie;100297;12-11-2007;;12,00;nee
104092;Bram;van de;Yılmaz;m104092@gemeente-voorbeeld.example;TEAM-173;Mobiliteit team 3;Vakspecialist;100500;06-05-2008;;12,00;nee
104093;Inge;van;Peters;m104093@gemeente-voorbeeld.example;TEAM-095;Sport en Cultuur team 5;Consulent;100281;28-01-1999;;36,00;nee
104095;Mehmet;el;Lam;m104095@gemeente-voorbeeld.example;TEAM-071;Economie team 1;Klantcontact en balie;100197;16-08-1997;;12,00;nee
104102;Tjeerd;ter;Kuiper;m104102@gemeente-voorbeeld.example;TEAM-017;Burgerzaken team 7;Projectleider;100038;17-09-1999;;8,00;nee
104109;Xander;;Fransen;m104109@gemeente-voorbeeld.example;TEAM-022;Zorg en Welzijn team 2;Handhaver;100056;28-06-2001;;36,00;nee
104114;Aïsha;van den;Jansen;m104114@gemeente-voorbeeld.example;TEAM-124;Financiën team 4;Klantcontact en balie;100349;24-06-2007;;12,00;nee
104119;Karim;van de;Jansen;m104119@gemeente-voorbeeld.example;TEAM-091;Sport en Cultuur team 1;Consulent;100262;25-06-2021;;20,00;nee
104123;Olivier;;Vermeulen;m104123@gemeente-voorbeeld.example;TEAM-062;Ruimte en Wonen team 2;Jurist;100177;25-02-1997;;24,00;nee
104125;Quinten;;Hendriks;m104125@gemeente-voorbeeld.example;TEAM-124;Financiën team 4;Sociaal rechercheur;100349;15-06-2025;05-03-2026;8,00;nee
104129;Björn;ten;Groot;m104129@gemeente-voorbeeld.example;TEAM-142;Communicatie team 2;Sociaal rechercheur;100394;12-05-1999;;36,00;nee
104136;Aïsha;de;IJzerman;m104136@gemeente-voorbeeld.example;TEAM-193;Inkoop team 3;Beleidsadviseur;100546;01-04-2007;;28,00;nee
104139;Inge;van;Schouten;m104139@gemeente-voorbeeld.example;TEAM-034;Werk en Inkomen team 4;Consulent;100086;16-03-2017;;16,00;nee
104141;Noor;;Smit;m104141@gemeente-voorbeeld.example;TEAM-191;Inkoop team 1;Jurist;100538;19-09-1999;;16,00;nee
104146;Renée;;Scholten;m104146@gemeente-voorbeeld.example;TEAM-022;Zorg en Welzijn team 2;Consulent;100056;03-04-2012;;8,00;nee
104152;Hanneke;ten;Smit;m104152@gemeente-voorbeeld.example;TEAM-023;Zorg en Welzijn team 3;Administratief medewerker;100058;15-08-2024;;36,00;nee
104153;Hanneke;;Fransen;m104153@gemeente-voorbeeld.example;TEAM-202;Facilitaire Zaken team 2;Jurist;;23-12-2007;;32,00;nee
104155;Xander;in 't;Dijkstra;m104155@gemeente-voorbeeld.example;TEAM-194;Inkoop team 4;Buitendienst;100552;05-01-2008;;12,00;nee
104158;Lotte;;Visser;m104158@gemeente-voorbeeld.example;TEAM-144;Communicatie team 4;Handhaver;100405;25-06-2009;;16,00;nee
104160;Inge;de;Smit;m104160@gemeente-voorbeeld.example;TEAM-072;Economie team 2;Administratief medewerker;100201;14-07-2000;14-09-2026;24,00;nee
104161;Quinten;in 't;Nguyễn;m104161@gemeente-voorbeeld.example;TEAM-021;Zorg en Welzijn team 1;Handhaver;100049;21-08-2009;;12,00;nee
104162;Tjeerd;el;Heijden;m104162@gemeente-voorbeeld.example;TEAM-202;Facilitaire Zaken team 2;Projectleider;;23-01-2024;;36,00;nee
104164;Vera;;Kuiper;m104164@gemeente-voorbeeld.example;TEAM-015;Burgerzaken team 5;Vakspecialist;100026;12-06-1995;;28,00;nee
104165;Ümit;;Vermeulen;m104165@gemeente-voorbeeld.example;TEAM-081;Onderwijs en Jeugd team 1;Beleidsadviseur;100230;15-09-1991;;36,00;nee
104166;Björn;;Brouwer;m104166@gemeente-voorbeeld.example;TEAM-021;Zorg en Welzijn team 1;Sociaal rechercheur;100049;27-04-2026;;36,00;nee
104173;Olivier;;Boersma;m104173@gemeente-voorbeeld.example;TEAM-025;Zorg en Welzijn team 5;Klantcontact en balie;100070;06-09-2020;;24,00;nee
104180;Yasmin;van den;Meer;m104180@gemeente-voorbeeld.example;TEAM-162;Vastgoed team 2;Sociaal rechercheur;100463;27-08-1999;;8,00;nee
104186;Daan;;Heijden;m104186@gemeente-voorbeeld.example;TEAM-112;HRM en Juridische Zaken team 2;Vakspecialist;100320;12-11-2025;;8,00;nee
104189;Noor;de;Nguyễn;m104189@gemeente-voorbeeld.example;TEAM-206;Facilitaire Zaken team 6;Beleidsadviseur;100586;22-12-2018;;28,00;nee
104190;Sander;;Scholten;m104190@gemeente-voorbeeld.example;TEAM-155;Bestuur en Directie team 5;Sociaal rechercheur;100445;17-02-2008;;16,00;nee
104197;Lotte;;Veenstra;m104197@gemeente-voorbeeld.example;TEAM-163;Vastgoed team 3;Vakspecialist;100470;10-10-1993;;32,00;nee
104201;Aïsha;;Peters;m104201@gemeente-voorbeeld.example;TEAM-112;HRM en Juridische Zaken team 2;Administratief medewerker;100320;06-09-2001;;36,00;nee
104205;Sofie;de;Schouten;m104205@gemeente-voorbeeld.example;TEAM-163;Vastgoed team 3;Klantcontact en balie;100470;15-11-2008;;8,00;nee
104212;Joël;;Kok;m104212@gemeente-voorbeeld.example;TEAM-066;Ruimte en Wonen team 6;Consulent;100192;11-10-2013;;28,00;nee
104214;Zoë;;Linden;m104214@gemeente-voorbeeld.example;TEAM-173;Mobiliteit team 3;Handhaver;100500;04-02-2019;;36,00;nee
104216;Yasmin;de;Dijkstra;m104216@gemeente-voorbeeld.example;TEAM-076;Economie team 6;Consulent;100217;10-10-1998;;36,00;nee
104218;Tess;;Lam;m104218@gemeente-voorbeeld.example;TEAM-015;Burgerzaken team 5;Consulent;100026;19-08-2014;;28,00;nee
104224;Yasmin;;Dijkstra;m104224@gemeente-voorbeeld.example;TEAM-023;Zorg en Welzijn team 3;Beleidsadviseur;100058;26-08-2013;;28,00;nee
104230;Gül;;Peters;m104230@gemeente-voorbeeld.example;TEAM-202;Facilitaire Zaken team 2;Sociaal rechercheur;;01-04-2010;;16,00;nee
104233;Joël;;Vermeulen;m104233@gemeente-voorbeeld.example;TEAM-042;Stadsbeheer team 2;Projectleider;100120;25-04-2015;;24,00;nee
104240;Fatima;ter;Huisman;m104240@gemeente-voorbeeld.example;TEAM-072;Economie team 2;Consulent;100201;10-04-2012;;32,00;nee
104241;Marieke;;Yılmaz;m104241@gemeente-voorbeeld.example;TEAM-052;Veiligheid en Handhaving team 2;Vakspecialist;100148;09-07-1994;;12,00;nee
104246;Bülent;;Hendriks;m104246@gemeente-voorbeeld.example;TEAM-157;Bestuur en Directie team 7;Jurist;100450;30-05-2002;;24,00;nee
104251;Anna;;Bos;m104251@gemeente-voorbeeld.example;TEAM-064;Ruimte en Wonen team 4;Vakspecialist;100183;10-02-1994;;16,00;nee
104254;Petra;;Boersma;m104254@gemeente-voorbeeld.example;TEAM-114;HRM en Juridische Zaken team 4;Sociaal rechercheur;100322;01-11-2024;;24,00;nee
104260;Sander;;Brouwer;m104260@gemeente-voorbeeld.example;TEAM-035;Werk en Inkomen team 5;Sociaal rechercheur;100093;16-10-2024;;28,00;nee
104265;Chaima;el;Bosch;m104265@gemeente-voorbeeld.example;TEAM-197;Inkoop team 7;Projectleider;100562;09-02-2008;;20,00;nee
104268;Lotte;ten;Hendriks;m104268@gemeente-voorbeeld.example;TEAM-113;HRM en Juridische Zaken team 3;Vakspecialist;100321;27-05-2006;;36,00;nee
104275;Chloé;;Kuiper;m104275@gemeente-voorbeeld.example;TEAM-123;Financiën team 3;Vakspecialist;100342;02-01-2020;;12,00;nee
104280;Eva;de;Broek;m104280@gemeente-voorbeeld.example;TEAM-183;Milieu en Klimaat team 3;Consulent;100523;07-07-2007;;12,00;nee
104281;Marieke;in 't;Smit;m104281@gemeente-voorbeeld.example;TEAM-115;HRM en Juridische Zaken team 5;Jurist;100328;26-01-2012;;24,00;nee
104288;Fatima;in 't;Berg;m104288@gemeente-voorbeeld.example;TEAM-065;Ruimte en Wonen team 5;Klantcontact en balie;100188;04-03-2008;;36,00;nee
104291;Maarten;ten;Veenstra;m104291@gemeente-voorbeeld.example;TEAM-194;Inkoop team 4;Projectleider;100552;09-02-2019;;12,00;nee
104292;Sofie;'t;Kuiper;m104292@gemeente-voorbeeld.example;TEAM-115;HRM en Juridische Zaken team 5;Beleidsadviseur;100328;05-06-2012;;24,00;nee
104297;Fatima;;Koç;m104297@gemeente-voorbeeld.example;TEAM-116;HRM en Juridische Zaken team 6;Consulent;100332;02-04-1994;;36,00;nee
104300;Bülent;;Yılmaz;m104300@gemeente-voorbeeld.example;TEAM-024;Zorg en Welzijn team 4;Buitendienst;100063;14-09-2014;;36,00;nee
104305;Lotte;;Brouwer;m104305@gemeente-voorbeeld.example;TEAM-203;Facilitaire Zaken team 3;Vakspecialist;100578;16-10-2009;;36,00;nee
104312;Chloé;;IJzerman;m104312@gemeente-voorbeeld.example;TEAM-042;Stadsbeheer team 2;Buitendienst;100120;20-08-2026;;36,00;nee
104318;Bülent;van den;Wal;m104318@gemeente-voorbeeld.example;TEAM-113;HRM en Juridische Zaken team 3;Consulent;100321;22-03-1997;;36,00;nee
104324;Noor;;Linden;m104324@gemeente-voorbeeld.example;TEAM-203;Facilitaire Zaken team 3;Buitendienst;100578;13-05-1997;;12,00;nee
104327;Chaima;;Brouwer;m104327@gemeente-voorbeeld.example;TEAM-198;Inkoop team 8;Sociaal rechercheur;100564;05-03-2005;;16,00;nee
104330;Marieke;van de;Jansen;m104330@gemeente-voorbeeld.example;TEAM-172;Mobiliteit team 2;Klantcontact en balie;100493;25-07-2017;;36,00;nee
104332;Joël;;Boersma;m104332@gemeente-voorbeeld.example;TEAM-175;Mobiliteit team 5;Handhaver;100505;27-02-1997;;36,00;nee
104334;Anna;;Schouten;m104334@gemeente-voorbeeld.example;TEAM-112;HRM en Juridische Zaken team 2;Administratief medewerker;100320;07-11-2018;;36,00;nee
104340;Joël;in 't;Broek;m104340@gemeente-voorbeeld.example;TEAM-132;Informatievoorziening team 2;Vakspecialist;100370;12-06-2024;;32,00;nee
104345;Petra;ten;Meijer;m104345@gemeente-voorbeeld.example;TEAM-201;Facilitaire Zaken team 1;Administratief medewerker;100574;27-11-2010;;12,00;nee
104351;Anna;;Dekker;m104351@gemeente-voorbeeld.example;TEAM-055;Veiligheid en Handhaving team 5;Buitendienst;100160;11-11-1998;;28,00;nee
104355;Jeroen;;Groot;m104355@gemeente-voorbeeld.example;TEAM-071;Economie team 1;Beleidsadviseur;100197;07-03-1997;;36,00;nee
104360;Xander;in 't;Bos;m104360@gemeente-voorbeeld.example;TEAM-085;Onderwijs en Jeugd team 5;Klantcontact en balie;100246;25-06-2009;;36,00;nee
104361;Lotte;van der;Kok;m104361@gemeente-voorbeeld.example;TEAM-154;Bestuur en Directie team 4;Buitendienst;100442;19-02-2018;;24,00;nee
104365;Sander;ter;Hendriks;m104365@gemeente-voorbeeld.example;TEAM-131;Informatievoorziening team 1;Klantcontact en balie;100364;14-10-2016;;20,00;nee
104368;Eva;de;Veenstra;m104368@gemeente-voorbeeld.example;TEAM-194;Inkoop team 4;Projectleider;100552;08-08-2001;;16,00;nee
104372;Olivier;el;El Amrani;m104372@gemeente-voorbeeld.example;TEAM-154;Bestuur en Directie team 4;Handhaver;100442;11-12-2007;;20,00;nee
104373;Aïsha;ter;Scholten;m104373@gemeente-voorbeeld.example;TEAM-202;Facilitaire Zaken team 2;Jurist;;13-05-2020;;12,00;nee
104374;Sofie;van de;Bos;m104374@gemeente-voorbeeld.example;TEAM-173;Mobiliteit team 3;Sociaal rechercheur;100500;06-04-2025;;20,00;nee
104380;Xander;van der;Postma;m104380@gemeente-voorbeeld.example;TEAM-133;Informatievoorziening team 3;Sociaal rechercheur;100372;29-03-2013;;28,00;nee
104385;Joël;;Özdemir;m104385@gemeente-voorbeeld.example;TEAM-014;Burgerzaken team 4;Buitendienst;100020;11-04-2001;;36,00;nee
104386;Gül;van den;Berg;m104386@gemeente-voorbeeld.example;TEAM-063;Ruimte en Wonen team 3;Projectleider;100180;28-01-1995;;20,00;nee
104392;Renée;'t;Özdemir;m104392@gemeente-voorbeeld.example;TEAM-016;Burgerzaken team 6;Beleidsadviseur;100032;29-03-2005;;20,00;nee
104399;Marieke;;Kok;m104399@gemeente-voorbeeld.example;TEAM-114;HRM en Juridische Zaken team 4;Jurist;100322;23-08-1995;;36,00;nee
104406;Aïsha;van;Jansen;m104406@gemeente-voorbeeld.example;TEAM-044;Stadsbeheer team 4;Vakspecialist;100129;25-06-1999;;36,00;nee
104413;Niels;van den;Koç;m104413@gemeente-voorbeeld.example;TEAM-144;Communicatie team 4;Beleidsadviseur;100405;07-04-1995;;32,00;nee
104415;Tess;ter;Kuiper;m104415@gemeente-voorbeeld.example;TEAM-203;Facilitaire Zaken team 3;Consulent;100578;05-02-1993;;36,00;nee
104422;Mehmet;;Broek;m104422@gemeente-voorbeeld.example;TEAM-035;Werk en Inkomen team 5;Vakspecialist;100093;15-11-2018;;36,00;nee
104424;Chloé;ten;Kok;m104424@gemeente-voorbeeld.example;TEAM-132;Informatievoorziening team 2;Administratief medewerker;100370;18-02-2004;;24,00;nee
104428;Yasmin;;Broek;m104428@gemeente-voorbeeld.example;TEAM-084;Onderwijs en Jeugd team 4;Consulent;100240;02-06-1998;;8,00;nee
104435;Bülent;;Koç;m104435@gemeente-voorbeeld.example;TEAM-021;Zorg en Welzijn team 1;Vakspecialist;100049;23-06-1995;;24,00;nee
104438;Wouter;;Bakker;m104438@gemeente-voorbeeld.example;TEAM-016;Burgerzaken team 6;Consulent;100032;30-05-2022;;24,00;nee
104439;Noor;van den;Willemse;m104439@gemeente-voorbeeld.example;TEAM-091;Sport en Cultuur team 1;Sociaal rechercheur;100262;26-03-1994;;36,00;nee
104442;Bram;van der;Peters;m104442@gemeente-voorbeeld.example;TEAM-036;Werk en Inkomen team 6;Consulent;100099;26-08-2022;;16,00;nee
104446;Lotte;van den;Özdemir;m104446@gemeente-voorbeeld.example;TEAM-163;Vastgoed team 3;Administratief medewerker;100470;08-05-2011;;12,00;nee
104449;Olivier;ten;Meer;m104449@gemeente-voorbeeld.example;TEAM-183;Milieu en Klimaat team 3;Buitendienst;100523;28-06-1997;;8,00;nee
104456;Hanneke;in 't;Peters;m104456@gemeente-voorbeeld.example;TEAM-093;Sport en Cultuur team 3;Beleidsadviseur;100275;03-07-2024;;24,00;nee
104458;Björn;el;Özdemir;m104458@gemeente-voorbeeld.example;TEAM-071;Economie team 1;Buitendienst;100197;22-08-2000;;28,00;nee
104465;Daan;;Scholten;m104465@gemeente-voorbeeld.example;TEAM-016;Burgerzaken team 6;Klantcontact en balie;100032;26-02-2025;;16,00;nee
104469;Maarten;;Smit;m104469@gemeente-voorbeeld.example;TEAM-066;Ruimte en Wonen team 6;Handhaver;100192;12-03-2020;;36,00;nee
104475;Olivier;;Veenstra;m104475@gemeente-voorbeeld.example;TEAM-183;Milieu en Klimaat team 3;Beleidsadviseur;100523;26-06-2008;;36,00;nee
104482;Wouter;de;Vos;m104482@gemeente-voorbeeld.example;TEAM-051;Veiligheid en Handhaving team 1;Klantcontact en balie;100143;22-01-2019;;8,00;nee
104487;Aïsha;de;IJzerman;m104487@gemeente-voorbeeld.example;TEAM-181;Milieu en Klimaat team 1;Vakspecialist;100515;06-04-2009;;16,00;nee
104491;Tess;'t;Veenstra;m104491@gemeente-voorbeeld.example;TEAM-204;Facilitaire Zaken team 4;Handhaver;100579;05-03-2019;;20,00;nee
104495;Vera;;Veenstra;m104495@gemeente-voorbeeld.example;TEAM-181;Milieu en Klimaat team 1;Buitendienst;100515;23-02-2013;;32,00;nee
104502;Marieke;'t;Vermeulen;m104502@gemeente-voorbeeld.example;TEAM-073;Economie team 3;Consulent;100207;11-08-1995;;8,00;nee
104509;Marieke;;Postma;m104509@gemeente-voorbeeld.example;TEAM-125;Financiën team 5;Handhaver;100351;11-03-2008;;8,00;nee
104513;Aïsha;de;IJzerman;m104513@gemeente-voorbeeld.example;TEAM-206;Facilitaire Zaken team 6;Buitendienst;100586;14-08-2022;;36,00;nee
104517;Gijs;'t;Heijden;m104517@gemeente-voorbeeld.example;TEAM-133;Informatievoorziening team 3;Handhaver;100372;14-07-2004;;8,00;nee
104521;Zoë;'t;IJzerman;m104521@gemeente-voorbeeld.example;TEAM-066;Ruimte en Wonen team 6;Jurist;100192;14-06-2001;;16,00;nee
104523;Inge;;Veenstra;m104523@gemeente-voorbeeld.example;TEAM-034;Werk en Inkomen team 4;Handhaver;100086;06-06-2026;;32,00;nee
104528;Gül;de;Veenstra;m104528@gemeente-voorbeeld.example;TEAM-206;Facilitaire Zaken team 6;Administratief medewerker;100586;16-07-2000;;36,00;nee
104533;Yasmin;de;Fransen;m104533@gemeente-voorbeeld.example;TEAM-053;Veiligheid en Handhaving team 3;Jurist;100151;01-06-2016;;36,00;nee
104539;Björn;van den;Kok;m104539@gemeente-voorbeeld.example;TEAM-023;Zorg en Welzijn team 3;Beleidsadviseur;100058;12-12-2018;;12,00;nee
104545;Ilse;in 't;Broek;m104545@gemeente-voorbeeld.example;TEAM-186;Milieu en Klimaat team 6;Administratief medewerker;100532;06-04-1991;;24,00;nee
104551;Renée;van;Berg;m104551@gemeente-voorbeeld.example;TEAM-094;Sport en Cultuur team 4;Beleidsadviseur;100276;14-12-2014;;16,00;nee
104558;Mehmet;'t;Veenstra;m104558@gemeente-voorbeeld.example;TEAM-035;Werk en Inkomen team 5;Projectleider;100093;12-03-2000;;24,00;nee
104565;Chloé;;Veenstra;m104565@gemeente-voorbeeld.example;TEAM-195;Inkoop team 5;Administratief medewerker;100556;09-12-2021;;32,00;nee
104570;Daan;;Meer;m104570@gemeente-voorbeeld.example;TEAM-203;Facilitaire Zaken team 3;Administratief medewerker;100578;03-02-1993;;36,00;nee
104572;Sofie;;Kuiper;m104572@gemeente-voorbeeld.example;TEAM-162;Vastgoed team 2;Handhaver;100463;17-10-2023;;16,00;nee
104578;Yasmin;van der;Peters;m104578@gemeente-voorbeeld.example;TEAM-033;Werk en Inkomen team 3;Beleidsadviseur;100085;05-08-2017;;28,00;nee
104579;Noor;'t;Nguyễn;m104579@gemeente-voorbeeld.example;TEAM-111;HRM en Juridische Zaken team 1;Jurist;100318;06-07-2011;;36,00;nee
104580;Xander;van der;Lam;m104580@gemeente-voorbeeld.example;TEAM-141;Communicatie team 1;Sociaal rechercheur;100389;04-06-2002;;16,00;nee
104583;Petra;;Veenstra;m104583@gemeente-voorbeeld.example;TEAM-121;Financiën team 1;Jurist;100335;03-03-2012;;36,00;nee
104590;Aïsha;ten;Dijkstra;m104590@gemeente-voorbeeld.example;TEAM-148;Communicatie team 8;Beleidsadviseur;100420;24-09-2025;;36,00;nee
104596;Mehmet;van de;Willemse;m104596@gemeente-voorbeeld.example;TEAM-043;Stadsbeheer team 3;Buitendienst;100127;17-07-2022;;24,00;nee
104602;Bram;;Huisman;m104602@gemeente-voorbeeld.example;TEAM-153;Bestuur en Directie team 3;Projectleider;100439;09-11-2023;;20,00;nee
104609;Wouter;;Boersma;m104609@gemeente-voorbeeld.example;TEAM-154;Bestuur en Directie team 4;Sociaal rechercheur;100442;29-07-2021;;36,00;nee
104611;Chloé;;Bakker;m104611@gemeente-voorbeeld.example;TEAM-093;Sport en Cultuur team 3;Administratief medewerker;100275;12-12-2009;;24,00;nee
104612;Joël;;Dijkstra;m104612@gemeente-voorbeeld.example;TEAM-143;Communicatie team 3;Jurist;100401;23-03-1997;;16,00;nee
104613;Fatima;van der;Linden;m104613@gemeente-voorbeeld.example;TEAM-166;Vastgoed team 6;Sociaal rechercheur;100484;21-08-2026;01-12-2025;36,00;nee
104619;Aïsha;de;Heijden;m104619@gemeente-voorbeeld.example;TEAM-123;Financiën team 3;Buitendienst;100342;12-08-1998;;32,00;nee
104621;Marieke;;Linden;m104621@gemeente-voorbeeld.example;TEAM-154;Bestuur en Directie team 4;Jurist;100442;31-01-2018;;12,00;nee
104623;Joël;el;Kok;m104623@gemeente-voorbeeld.example;TEAM-196;Inkoop team 6;Sociaal rechercheur;100559;15-07-2017;;36,00;nee
104630;Ruben;van den;Groot;m104630@gemeente-voorbeeld.example;TEAM-155;Bestuur en Directie team 5;Jurist;100445;20-12-2018;;16,00;nee
104631;Aïsha;;Postma;m104631@gemeente-voorbeeld.example;TEAM-017;Burgerzaken team 7;Consulent;100038;14-05-2011;;28,00;nee
104637;Vera;;Vermeulen;m104637@gemeente-voorbeeld.example;TEAM-131;Informatievoorziening team 1;Klantcontact en balie;100364;31-08-2009;;12,00;nee
104641;Wouter;;Postma;m104641@gemeente-voorbeeld.example;TEAM-105;Publiekszaken team 5;Klantcontact en balie;100310;02-02-1992;;20,00;nee
104644;Quinten;van de;Vermeulen;m104644@gemeente-voorbeeld.example;TEAM-196;Inkoop team 6;Jurist;100559;22-03-1995;;8,00;nee
104649;Karim;;Hof;m104649@gemeente-voorbeeld.example;TEAM-145;Communicatie team 5;Klantcontact en balie;100408;22-05-1996;;28,00;nee
104650;Vera;de;Brouwer;m104650@gemeente-voorbeeld.example;TEAM-197;Inkoop team 7;Vakspecialist;100562;20-08-1998;;36,00;nee
104651;Olivier;'t;Linden;m104651@gemeente-voorbeeld.example;TEAM-077;Economie team 7;Vakspecialist;100221;09-06-2008;;20,00;nee
104657;Ruben;van den;Visser;m104657@gemeente-voorbeeld.example;TEAM-206;Facilitaire Zaken team 6;Buitendienst;100586;10-09-2012;;36,00;nee
104658;Sofie;ten;El Amrani;m104658@gemeente-voorbeeld.example;TEAM-036;Werk en Inkomen team 6;Administratief medewerker;100099;18-10-2005;;28,00;nee
104661;Karim;;Schouten;m104661@gemeente-voorbeeld.example;TEAM-174;Mobiliteit team 4;Projectleider;100504;30-12-2022;;36,00;nee
104663;Ümit;in 't;Berg;m104663@gemeente-voorbeeld.example;TEAM-101;Publiekszaken team 1;Sociaal rechercheur;100289;03-10-2019;;32,00;nee
104670;Ümit;de;Huisman;m104670@gemeente-voorbeeld.example;TEAM-205;Facilitaire Zaken team 5;Klantcontact en balie;100583;18-07-2016;;36,00;nee
104671;Eva;van den;Boersma;m104671@gemeente-voorbeeld.example;TEAM-122;Financiën team 2;Sociaal rechercheur;100338;09-07-2025;;36,00;nee
104672;Quinten;van den;Visser;m104672@gemeente-voorbeeld.example;TEAM-202;Facilitaire Zaken team 2;Projectleider;;02-01-2005;;32,00;nee
104679;Renée;;Groot;m104679@gemeente-voorbeeld.example;TEAM-086;Onderwijs en Jeugd team 6;Beleidsadviseur;100247;19-09-2004;;36,00;nee
104681;Vera;ter;Özdemir;m104681@gemeente-voorbeeld.example;TEAM-124;Financiën team 4;Consulent;100349;07-11-1995;;36,00;nee
104686;Chloé;ten;Yılmaz;m104686@gemeente-voorbeeld.example;TEAM-182;Milieu en Klimaat team 2;Klantcontact en balie;100518;04-06-2014;;24,00;nee
104690;Maarten;;Postma;m104690@gemeente-voorbeeld.example;TEAM-076;Economie team 6;Buitendienst;100217;08-06-2001;;36,00;nee
104693;Daan;;Veenstra;m104693@gemeente-voorbeeld.example;TEAM-144;Communicatie team 4;Beleidsadviseur;100405;03-05-1998;;36,00;nee
104694;Niels;van der;Dekker;m104694@gemeente-voorbeeld.example;TEAM-182;Milieu en Klimaat team 2;Administratief medewerker;100518;08-05-2008;;12,00;nee
104695;Ümit;van;Linden;m104695@gemeente-voorbeeld.example;TEAM-043;Stadsbeheer team 3;Jurist;100127;13-02-2016;;36,00;nee
104697;Renée;ten;Vermeulen;m104697@gemeente-voorbeeld.example;TEAM-165;Vastgoed team 5;Administratief medewerker;100477;25-12-2010;;28,00;nee
104702;Maarten;;Visser;m104702@gemeente-voorbeeld.example;TEAM-113;HRM en Juridische Zaken team 3;Klantcontact en balie;100321;26-03-2020;;24,00;nee
104707;Hanneke;;Huisman;m104707@gemeente-voorbeeld.example;TEAM-044;Stadsbeheer team 4;Administratief medewerker;100129;27-05-2020;;24,00;nee
104710;Inge;van;Nguyễn;m104710@gemeente-voorbeeld.example;TEAM-197;Inkoop team 7;Vakspecialist;100562;07-12-2019;;32,00;nee
104716;Niels;van den;Broek;m104716@gemeente-voorbeeld.example;TEAM-133;Informatievoorziening team 3;Buitendienst;100372;07-07-2017;;32,00;nee
104717;Björn;;Heijden;m104717@gemeente-voorbeeld.example;TEAM-071;Economie team 1;Consulent;100197;17-12-1998;;36,00;nee
104721;Aïsha;de;Peters;m104721@gemeente-voorbeeld.example;TEAM-044;Stadsbeheer team 4;Handhaver;100129;23-11-2019;;20,00;nee
104727;Daan;de;Hendriks;m104727@gemeente-voorbeeld.example;TEAM-201;Facilitaire Zaken team 1;Administratief medewerker;100574;07-05-2011;;28,00;nee
104729;Tjeerd;;IJzerman;m104729@gemeente-voorbeeld.example;TEAM-173;Mobiliteit team 3;Beleidsadviseur;100500;17-09-2013;;8,00;nee
104730;Gül;van der;Meijer;m104730@gemeente-voorbeeld.example;TEAM-116;HRM en Juridische Zaken team 6;Beleidsadviseur;100332;22-12-1999;28-10-2024;20,00;nee
104733;Noor;ten;IJzerman;m104733@gemeente-voorbeeld.example;TEAM-121;Financiën team 1;Jurist;100335;17-04-2020;;28,00;nee
104736;Wouter;;Yılmaz;m104736@gemeente-voorbeeld.example;TEAM-034;Werk en Inkomen team 4;Handhaver;100086;16-09-1996;;28,00;nee
104742;Hüseyin;van de;Peters;m104742@gemeente-voorbeeld.example;TEAM-147;Communicatie team 7;Handhaver;100418;18-02-2006;;12,00;nee
104746;Tess;;Kok;m104746@gemeente-voorbeeld.example;TEAM-024;Zorg en Welzijn team 4;Beleidsadviseur;100063;11-12-1991;;28,00;nee
104751;Quinten;;Dekker;m104751@gemeente-voorbeeld.example;TEAM-193;Inkoop team 3;Projectleider;100546;18-06-2020;;32,00;nee
104752;Hanneke;van de;Peters;m104752@gemeente-voorbeeld.example;TEAM-034;Werk en Inkomen team 4;Jurist;100086;23-04-2020;;36,00;nee
104755;Gijs;van der;Meer;m104755@gemeente-voorbeeld.example;TEAM-131;Informatievoorziening team 1;Handhaver;100364;25-03-2020;;24,00;nee
104756;Noor;'t;Peters;m104756@gemeente-voorbeeld.example;TEAM-112;HRM en Juridische Zaken team 2;Vakspecialist;100320;31-03-2009;;16,00;nee
104758;Wouter;de;Huisman;m104758@gemeente-voorbeeld.example;TEAM-175;Mobiliteit team 5;Administratief medewerker;100505;13-08-1991;;36,00;nee
104759;Björn;;Scholten;m104759@gemeente-voorbeeld.example;TEAM-122;Financiën team 2;Sociaal rechercheur;100338;27-03-2024;;8,00;nee
104766;Renée;'t;Kuiper;m104766@gemeente-voorbeeld.example;TEAM-066;Ruimte en Wonen team 6;Beleidsadviseur;100192;17-10-2011;;32,00;nee
104768;Joël;ter;Smit;m104768@gemeente-voorbeeld.example;TEAM-206;Facilitaire Zaken team 6;Jurist;100586;28-03-2005;;16,00;nee
104773;Aïsha;van;Meer;m104773@gemeente-voorbeeld.example;TEAM-153;Bestuur en Directie team 3;Sociaal rechercheur;100439;25-03-2001;;36,00;nee
104779;Hüseyin;van den;Wal;m104779@gemeente-voorbeeld.example;TEAM-083;Onderwijs en Jeugd team 3;Klantcontact en balie;100237;20-08-2006;;36,00;nee
104785;Niels;van de;Yılmaz;m104785@gemeente-voorbeeld.example;TEAM-042;Stadsbeheer team 2;Vakspecialist;100120;17-11-2007;;28,00;nee
104789;Bülent;in 't;Meer;m104789@gemeente-voorbeeld.example;TEAM-013;Burgerzaken team 3;Projectleider;100019;30-05-1997;;12,00;nee
104791;Maarten;;Visser;m104791@gemeente-voorbeeld.example;TEAM-035;Werk en Inkomen team 5;Consulent;100093;20-06-1993;;36,00;nee
104792;Niels;van;Vos;m104792@gemeente-voorbeeld.example;TEAM-203;Facilitaire Zaken team 3;Sociaal rechercheur;100578;31-07-2018;;36,00;nee
104793;Yasmin;;Broek;m104793@gemeente-voorbeeld.example;TEAM-141;Communicatie team 1;Vakspecialist;100389;11-04-2022;;36,00;nee
104795;Petra;van der;El Amrani;m104795@gemeente-voorbeeld.example;TEAM-081;Onderwijs en Jeugd team 1;Beleidsadviseur;100230;26-07-2021;;36,00;nee
104801;Vera;in 't;Bos;m104801@gemeente-voorbeeld.example;TEAM-172;Mobiliteit team 2;Vakspecialist;100493;01-03-2017;;32,00;nee
104803;Lotte;;Meijer;m104803@gemeente-voorbeeld.example;TEAM-013;Burgerzaken team 3;Sociaal rechercheur;100019;07-04-2006;;16,00;nee
104806;Aïsha;de;Nguyễn;m104806@gemeente-voorbeeld.example;TEAM-082;Onderwijs en Jeugd team 2;Beleidsadviseur;100235;19-10-2003;;36,00;nee
104811;Mehmet;;Bos;m104811@gemeente-voorbeeld.example;TEAM-022;Zorg en Welzijn team 2;Projectleider;100056;07-02-2009;;36,00;nee
104812;Ilse;ter;Kok;m104812@gemeente-voorbeeld.example;TEAM-023;Zorg en Welzijn team 3;Administratief medewerker;100058;04-03-2002;;12,00;nee
104813;Hanneke;;Meer;m104813@gemeente-voorbeeld.example;TEAM-105;Publiekszaken team 5;Beleidsadviseur;100310;09-05-2021;;24,00;nee
104820;Fatima;el;Willemse;m104820@gemeente-voorbeeld.example;TEAM-113;HRM en Juridische Zaken team 3;Sociaal rechercheur;100321;31-05-2013;;32,00;nee
104822;Niels;van;Bosch;m104822@gemeente-voorbeeld.example;TEAM-151;Bestuur en Directie team 1;Handhaver;100427;28-08-1996;;20,00;nee
104825;Ilse;;Veenstra;m104825@gemeente-voorbeeld.example;TEAM-195;Inkoop team 5;Projectleider;100556;24-10-2014;;36,00;nee
104832;Petra;;Boersma;m104832@gemeente-voorbeeld.example;TEAM-146;Communicatie team 6;Beleidsadviseur;100412;05-02-1992;;36,00;nee
104833;Ümit;;Linden;m104833@gemeente-voorbeeld.example;TEAM-157;Bestuur en Directie team 7;Consulent;100450;09-08-2018;;36,00;nee
104835;Ümit;el;Özdemir;m104835@gemeente-voorbeeld.example;TEAM-171;Mobiliteit team 1;Beleidsadviseur;100490;04-09-2018;;36,00;nee
104838;Noor;van der;Veenstra;m104838@gemeente-voorbeeld.example;TEAM-072;Economie team 2;Handhaver;100201;01-03-2020;;28,00;nee
104845;Olivier;in 't;Willemse;m104845@gemeente-voorbeeld.example;TEAM-134;Informatievoorziening team 4;Consulent;100377;12-12-1992;;36,00;nee
104848;Mehmet;;Linden;m104848@gemeente-voorbeeld.example;TEAM-085;Onderwijs en Jeugd team 5;Sociaal rechercheur;100246;13-02-2024;;24,00;nee
104855;Vera;;Nguyễn;m104855@gemeente-voorbeeld.example;TEAM-014;Burgerzaken team 4;Projectleider;100020;27-05-2026;;24,00;nee
104860;Bram;van de;Yılmaz;m104860@gemeente-voorbeeld.example;TEAM-184;Milieu en Klimaat team 4;Administratief medewerker;100526;12-05-2003;;12,00;nee
104866;Petra;;Özdemir;m104866@gemeente-voorbeeld.example;TEAM-095;Sport en Cultuur team 5;Administratief medewerker;100281;20-07-1991;;28,00;nee
104870;Eva;van de;IJzerman;m104870@gemeente-voorbeeld.example;TEAM-131;Informatievoorziening team 1;Administratief medewerker;100364;20-11-2013;;24,00;nee
104873;Joël;;Vermeulen;m104873@gemeente-voorbeeld.example;TEAM-115;HRM en Juridische Zaken team 5;Jurist;100328;10-08-2006;;36,00;nee
104878;Wouter;;El Amrani;m104878@gemeente-voorbeeld.example;TEAM-121;Financiën team 1;Administratief medewerker;100335;24-05-1999;;36,00;nee
104881;Quinten;van de;Jansen;m104881@gemeente-voorbeeld.example;TEAM-033;Werk en Inkomen team 3;Klantcontact en balie;100085;11-11-2022;;36,00;nee
104885;Marieke;van de;Peters;m104885@gemeente-voorbeeld.example;TEAM-053;Veiligheid en Handhaving team 3;Administratief medewerker;100151;09-12-2009;;12,00;nee
104887;Ruben;el;Hof;m104887@gemeente-voorbeeld.example;TEAM-093;Sport en Cultuur team 3;Projectleider;100275;12-02-2002;;32,00;nee
104894;Aïsha;'t;Fransen;m104894@gemeente-voorbeeld.example;TEAM-114;HRM en Juridische Zaken team 4;Jurist;100322;09-10-2004;;36,00;nee
104898;Inge;van der;Hof;m104898@gemeente-voorbeeld.example;TEAM-093;Sport en Cultuur team 3;Klantcontact en balie;100275;03-04-2021;;12,00;nee
104904;Vera;;Smit;m104904@gemeente-voorbeeld.example;TEAM-165;Vastgoed team 5;Klantcontact en balie;100477;24-05-2019;;36,00;nee
104909;Ruben;'t;Peters;m104909@gemeente-voorbeeld.example;TEAM-072;Economie team 2;Handhaver;100201;25-07-2020;;36,00;nee
104916;Inge;ten;Meer;m104916@gemeente-voorbeeld.example;TEAM-147;Communicatie team 7;Sociaal rechercheur;100418;06-08-2009;;36,00;nee
104919;Yasmin;;Veenstra;m104919@gemeente-voorbeeld.example;TEAM-024;Zorg en Welzijn team 4;Handhaver;100063;27-01-2012;;24,00;nee
104921;Xander;ter;Dekker;m104921@gemeente-voorbeeld.example;TEAM-012;Burgerzaken team 2;Jurist;100013;02-12-2011;;36,00;nee
104925;Bram;de;Heijden;m104925@gemeente-voorbeeld.example;TEAM-124;Financiën team 4;Consulent;100349;13-02-2024;;36,00;nee
104927;Chloé;in 't;Wal;m104927@gemeente-voorbeeld.example;TEAM-082;Onderwijs en Jeugd team 2;Consulent;100235;23-08-2015;;36,00;nee
104931;Gijs;ter;Koç;m104931@gemeente-voorbeeld.example;TEAM-111;HRM en Juridische Zaken team 1;Vakspecialist;100318;23-12-2020;;32,00;nee
104933;Bülent;in 't;Willemse;m104933@gemeente-voorbeeld.example;TEAM-055;Veiligheid en Handhaving team 5;Beleidsadviseur;100160;14-07-2004;;36,00;nee
104938;Gül;van den;Veenstra;m104938@gemeente-voorbeeld.example;TEAM-053;Veiligheid en Handhaving team 3;Administratief medewerker;100151;11-11-2014;;36,00;nee
104944;Xander;van den;Bakker;m104944@gemeente-voorbeeld.example;TEAM-181;Milieu en Klimaat team 1;Consulent;100515;19-11-2013;;20,00;nee
104948;Inge;'t;Kok;m104948@gemeente-voorbeeld.example;TEAM-195;Inkoop team 5;Vakspecialist;100556;01-10-2023;;36,00;nee
104949;Björn;van der;Lam;m104949@gemeente-voorbeeld.example;TEAM-045;Stadsbeheer team 5;Sociaal rechercheur;100131;31-01-1999;10-02-2025;20,00;nee
104950;Marieke;van der;Meer;m104950@gemeente-voorbeeld.example;TEAM-011;Burgerzaken team 1;Sociaal rechercheur;100009;01-10-2012;;16,00;nee
104953;Chaima;ten;Scholten;m104953@gemeente-voorbeeld.example;TEAM-133;Informatievoorziening team 3;Handhaver;100372;10-11-2013;;36,00;nee
104956;Lotte;;Broek;m104956@gemeente-voorbeeld.example;TEAM-051;Veiligheid en Handhaving team 1;Beleidsadviseur;100143;26-11-2002;;32,00;nee
104960;Renée;'t;Bosch;m104960@gemeente-voorbeeld.example;TEAM-165;Vastgoed team 5;Projectleider;100477;31-10-2025;20-08-2024;32,00;nee
104962;Eva;;Meer;m104962@gemeente-voorbeeld.example;TEAM-202;Facilitaire Zaken team 2;Administratief medewerker;;29-02-2016;;36,00;nee
104966;Tess;'t;Dekker;m104966@gemeente-voorbeeld.example;TEAM-022;Zorg en Welzijn team 2;Projectleider;100056;21-11-2003;;20,00;nee
104971;Ümit;'t;El Amrani;m104971@gemeente-voorbeeld.example;TEAM-136;Informatievoorziening team 6;Projectleider;100383;28-11-2010;;20,00;nee
104972;Ruben;;Schouten;m104972@gemeente-voorbeeld.example;TEAM-041;Stadsbeheer team 1;Vakspecialist;100114;21-05-1993;;36,00;nee
104973;Wouter;ten;Hendriks;m104973@gemeente-voorbeeld.example;TEAM-151;Bestuur en Directie team 1;Handhaver;100427;20-05-2010;08-07-2024;36,00;nee
104976;Zoë;van de;Bakker;m104976@gemeente-voorbeeld.example;TEAM-102;Publiekszaken team 2;Vakspecialist;100290;13-04-2026;;20,00;nee
104978;Mehmet;;El Amrani;m104978@gemeente-voorbeeld.example;TEAM-062;Ruimte en Wonen team 2;Jurist;100177;07-07-1998;;8,00;nee
104984;Bram;;Jansen;m104984@gemeente-voorbeeld.example;TEAM-147;Communicatie team 7;Administratief medewerker;100418;07-08-1992;09-10-2026;32,00;nee
104990;Karim;van der;Bos;m104990@gemeente-voorbeeld.example;TEAM-023;Zorg en Welzijn team 3;Projectleider;100058;12-01-2012;;36,00;nee
104996;Zoë;van;Peters;m104996@gemeente-voorbeeld.example;TEAM-175;Mobiliteit team 5;Consulent;100505;21-09-1997;;16,00;nee
105000;Sander;van de;Groot;m105000@gemeente-voorbeeld.example;TEAM-151;Bestuur en Directie team 1;Buitendienst;100427;26-07-1996;;36,00;nee
105003;Bülent;'t;IJzerman;m105003@gemeente-voorbeeld.example;TEAM-132;Informatievoorziening team 2;Jurist;100370;21-08-2010;;28,00;nee
105004;Ilse;van der;Berg;m105004@gemeente-voorbeeld.example;TEAM-032;Werk en Inkomen team 2;Consulent;100084;13-01-1997;;20,00;nee
105010;Marieke;el;Hof;m105010@gemeente-voorbeeld.example;TEAM-063;Ruimte en Wonen team 3;Handhaver;100180;11-01-2023;;36,00;nee
105015;Inge;;Hendriks;m105015@gemeente-voorbeeld.example;TEAM-141;Communicatie team 1;Jurist;100389;01-01-2008;;36,00;nee
105019;Eva;ten;Schouten;m105019@gemeente-voorbeeld.example;TEAM-037;Werk en Inkomen team 7;Projectleider;100100;03-04-1991;26-07-2024;24,00;nee
105021;Wouter;ten;Wal;m105021@gemeente-voorbeeld.example;TEAM-155;Bestuur en Directie team 5;Jurist;100445;19-01-2000;;20,00;nee
105025;Hanneke;van der;Bos;m105025@gemeente-voorbeeld.example;TEAM-116;HRM en Juridische Zaken team 6;Klantcontact en balie;100332;02-10-1996;;12,00;nee
105027;Gül;de;Heijden;m105027@gemeente-voorbeeld.example;TEAM-043;Stadsbeheer team 3;Jurist;100127;08-04-2003;;16,00;nee
105032;Noor;van den;Bakker;m105032@gemeente-voorbeeld.example;TEAM-115;HRM en Juridische Zaken team 5;Jurist;100328;25-04-1993;;24,00;nee
105034;Chloé;de;IJzerman;m105034@gemeente-voorbeeld.example;TEAM-158;Bestuur en Directie team 8;Jurist;100453;03-07-2021;;36,00;nee
105037;Xander;van;Smit;m105037@gemeente-voorbeeld.example;TEAM-163;Vastgoed team 3;Administratief medewerker;100470;19-06-2003;;12,00;nee
105043;Gijs;van de;Bos;m105043@gemeente-voorbeeld.example;TEAM-021;Zorg en Welzijn team 1;Vakspecialist;100049;21-11-2025;;8,00;nee
105047;Mehmet;van;Heijden;m105047@gemeente-voorbeeld.example;TEAM-013;Burgerzaken team 3;Administratief medewerker;100019;11-07-2023;;28,00;nee
105053;Daan;;Mulder;m105053@gemeente-voorbeeld.example;TEAM-195;Inkoop team 5;Vakspecialist;100556;04-12-1996;;28,00;nee
105060;Yasmin;;Linden;m105060@gemeente-voorbeeld.example;TEAM-093;Sport en Cultuur team 3;Handhaver;100275;11-07-1995;;36,00;nee
105067;Hanneke;;Vos;m105067@gemeente-voorbeeld.example;TEAM-165;Vastgoed team 5;Sociaal rechercheur;100477;09-07-2002;;36,00;nee
105073;Bülent;van den;Hof;m105073@gemeente-voorbeeld.example;TEAM-146;Communicatie team 6;Klantcontact en balie;100412;10-08-2019;;28,00;nee
105079;Inge;ten;Özdemir;m105079@gemeente-voorbeeld.example;TEAM-076;Economie team 6;Jurist;100217;31-05-2018;;36,00;nee
105084;Quinten;;Berg;m105084@gemeente-voorbeeld.example;TEAM-166;Vastgoed team 6;Handhaver;100484;22-07-2025;;24,00;nee
105087;Petra;van den;Heijden;m105087@gemeente-voorbeeld.example;TEAM-193;Inkoop team 3;Handhaver;100546;05-10-2011;;12,00;nee
105089;Anna;;Bos;m105089@gemeente-voorbeeld.example;TEAM-147;Communicatie team 7;Sociaal rechercheur;100418;08-11-2024;;36,00;nee
105090;Olivier;van den;Kok;m105090@gemeente-voorbeeld.example;TEAM-101;Publiekszaken team 1;Handhaver;100289;11-09-2026;;28,00;nee
105093;Marieke;van der;Bosch;m105093@gemeente-voorbeeld.example;TEAM-077;Economie team 7;Beleidsadviseur;100221;28-06-2004;;32,00;nee
105099;Jeroen;;Vos;m105099@gemeente-voorbeeld.example;TEAM-175;Mobiliteit team 5;Handhaver;100505;25-09-1995;;8,00;nee
105104;Björn;van de;Smit;m105104@gemeente-voorbeeld.example;TEAM-134;Informatievoorziening team 4;Consulent;100377;22-08-2009;;16,00;nee
105110;Daan;van den;IJzerman;m105110@gemeente-voorbeeld.example;TEAM-103;Publiekszaken team 3;Handhaver;100297;09-10-2021;;8,00;nee
105113;Petra;van den;Jansen;m105113@gemeente-voorbeeld.example;TEAM-054;Veiligheid en Handhaving team 4;Buitendienst;100156;19-05-2024;;20,00;nee
105117;Petra;;Dijkstra;m105117@gemeente-voorbeeld.example;TEAM-051;Veiligheid en Handhaving team 1;Vakspecialist;100143;22-08-2014;;32,00;nee
105120;Hanneke;el;Groot;m105120@gemeente-voorbeeld.example;TEAM-161;Vastgoed team 1;Consulent;100462;27-06-2022;;36,00;nee
105121;Zoë;;Kuiper;m105121@gemeente-voorbeeld.example;TEAM-025;Zorg en Welzijn team 5;Klantcontact en balie;100070;22-06-2023;;16,00;nee
105127;Olivier;;Schouten;m105127@gemeente-voorbeeld.example;TEAM-105;Publiekszaken team 5;Consulent;100310;07-01-2009;;32,00;nee
105133;Renée;van der;Jansen;m105133@gemeente-voorbeeld.example;TEAM-101;Publiekszaken team 1;Projectleider;100289;26-12-2001;;32,00;nee
105140;Anna;;Boersma;m105140@gemeente-voorbeeld.example;TEAM-176;Mobiliteit team 6;Jurist;100512;24-04-1995;;12,00;nee
105145;Bram;van der;Mulder;m105145@gemeente-voorbeeld.example;TEAM-156;Bestuur en Directie team 6;Buitendienst;100446;09-04-2000;;8,00;nee
105146;Ruben;van der;Linden;m105146@gemeente-voorbeeld.example;TEAM-061;Ruimte en Wonen team 1;Administratief medewerker;100173;16-12-2004;;8,00;nee
105149;Ilse;ten;Bosch;m105149@gemeente-voorbeeld.example;TEAM-145;Communicatie team 5;Beleidsadviseur;100408;23-07-2004;;12,00;nee
105156;Eva;el;Linden;m105156@gemeente-voorbeeld.example;TEAM-054;Veiligheid en Handhaving team 4;Administratief medewerker;100156;25-06-2018;;24,00;nee
105163;Tjeerd;el;Jansen;m105163@gemeente-voorbeeld.example;TEAM-164;Vastgoed team 4;Jurist;100473;20-04-2017;;16,00;nee
105168;Björn;;Peters;m105168@gemeente-voorbeeld.example;TEAM-064;Ruimte en Wonen team 4;Jurist;100183;10-09-2008;;8,00;nee
105170;Zoë;ter;Bosch;m105170@gemeente-voorbeeld.example;TEAM-032;Werk en Inkomen team 2;Vakspecialist;100084;05-02-2019;;32,00;nee
105177;Aïsha;van de;Kok;m105177@gemeente-voorbeeld.example;TEAM-071;Economie team 1;Vakspecialist;100197;25-01-1999;;36,00;nee
105180;Petra;de;Wal;m105180@gemeente-voorbeeld.example;TEAM-065;Ruimte en Wonen team 5;Beleidsadviseur;100188;25-09-2006;;36,00;nee
105183;Ümit;in 't;Wal;m105183@gemeente-voorbeeld.example;TEAM-183;Milieu en Klimaat team 3;Jurist;100523;19-04-2004;;24,00;nee
105187;Lotte;ten;Brouwer;m105187@gemeente-voorbeeld.example;TEAM-077;Economie team 7;Vakspecialist;100221;13-06-2017;;32,00;nee
105193;Fatima;'t;Heijden;m105193@gemeente-voorbeeld.example;TEAM-203;Facilitaire Zaken team 3;Vakspecialist;100578;17-07-1997;;36,00;nee
105199;Yasmin;el;Berg;m105199@gemeente-voorbeeld.example;TEAM-185;Milieu en Klimaat team 5;Projectleider;100527;14-06-2024;;36,00;nee
105200;Ruben;van den;Postma;m105200@gemeente-voorbeeld.example;TEAM-051;Veiligheid en Handhaving team 1;Consulent;100143;06-08-1993;;16,00;nee
105203;Ruben;;Bakker;m105203@gemeente-voorbeeld.example;TEAM-123;Financiën team 3;Buitendienst;100342;11-11-2023;;36,00;nee
105206;Olivier;van de;Bos;m105206@gemeente-voorbeeld.example;TEAM-036;Werk en Inkomen team 6;Consulent;100099;23-05-2025;;24,00;nee
105211;Ümit;van de;Fransen;m105211@gemeente-voorbeeld.example;TEAM-086;Onderwijs en Jeugd team 6;Beleidsadviseur;100247;18-05-2012;;24,00;nee
105217;Ilse;ten;Koç;m105217@gemeente-voorbeeld.example;TEAM-062;Ruimte en Wonen team 2;Handhaver;100177;24-08-2021;;24,00;nee
105219;Zoë;el;Vermeulen;m105219@gemeente-voorbeeld.example;TEAM-206;Facilitaire Zaken team 6;Sociaal rechercheur;100586;12-05-2023;;12,00;nee
105225;Inge;;Meer;m105225@gemeente-voorbeeld.example;TEAM-181;Milieu en Klimaat team 1;Jurist;100515;19-11-2010;;36,00;nee
105231;Renée;van den;IJzerman;m105231@gemeente-voorbeeld.example;TEAM-122;Financiën team 2;Handhaver;100338;23-06-1995;;20,00;nee
105236;Ilse;van den;Wal;m105236@gemeente-voorbeeld.example;TEAM-141;Communicatie team 1;Projectleider;100389;03-01-2014;;24,00;nee
105242;Gül;'t;Vos;m105242@gemeente-voorbeeld.example;TEAM-194;Inkoop team 4;Sociaal rechercheur;100552;31-03-2008;;28,00;nee
105246;Ruben;van de;Boersma;m105246@gemeente-voorbeeld.example;TEAM-021;Zorg en Welzijn team 1;Sociaal rechercheur;100049;25-02-2009;;32,00;nee
105249;Inge;ten;Smit;m105249@gemeente-voorbeeld.example;TEAM-153;Bestuur en Directie team 3;Buitendienst;100439;08-06-2011;;36,00;nee
105256;Anna;de;El Amrani;m105256@gemeente-voorbeeld.example;TEAM-102;Publiekszaken team 2;Administratief medewerker;100290;06-01-2025;;16,00;nee
105261;Bram;van den;Bakker;m105261@gemeente-voorbeeld.example;TEAM-164;Vastgoed team 4;Sociaal rechercheur;100473;15-09-2014;;8,00;nee
105263;Joël;;Visser;m105263@gemeente-voorbeeld.example;TEAM-093;Sport en Cultuur team 3;Buitendienst;100275;12-01-2001;;16,00;nee
105269;Sofie;ten;Broek;m105269@gemeente-voorbeeld.example;TEAM-205;Facilitaire Zaken team 5;Vakspecialist;100583;26-07-1998;;16,00;nee
105271;Noor;van der;El Amrani;m105271@gemeente-voorbeeld.example;TEAM-013;Burgerzaken team 3;Projectleider;100019;12-04-2024;;24,00;nee
105274;Hüseyin;de;Schouten;m105274@gemeente-voorbeeld.example;TEAM-194;Inkoop team 4;Consulent;100552;13-10-2006;;36,00;nee
105281;Xander;el;Brouwer;m105281@gemeente-voorbeeld.example;TEAM-075;Economie team 5;Vakspecialist;100216;10-09-1998;;12,00;nee
105286;Anna;;Meer;m105286@gemeente-voorbeeld.example;TEAM-087;Onderwijs en Jeugd team 7;Administratief medewerker;100250;20-11-1991;;20,00;nee
105287;Fatima;in 't;Hof;m105287@gemeente-voorbeeld.example;TEAM-146;Communicatie team 6;Handhaver;100412;25-07-1996;07-05-2026;36,00;nee
105294;Noor;ten;Kok;m105294@gemeente-voorbeeld.example;TEAM-076;Economie team 6;Jurist;100217;12-01-1999;;8,00;nee
105297;Gijs;;Bakker;m105297@gemeente-voorbeeld.example;TEAM-111;HRM en Juridische Zaken team 1;Handhaver;100318;27-08-2019;;20,00;nee
105303;Gül;'t;Kok;m105303@gemeente-voorbeeld.example;TEAM-156;Bestuur en Directie team 6;Sociaal rechercheur;100446;27-03-2004;;32,00;nee
105304;Yasmin;ten;Berg;m105304@gemeente-voorbeeld.example;TEAM-082;Onderwijs en Jeugd team 2;Jurist;100235;04-02-2004;;24,00;nee
105307;Inge;;Smit;m105307@gemeente-voorbeeld.example;TEAM-094;Sport en Cultuur team 4;Vakspecialist;100276;03-06-2001;;20,00;nee
105308;Anna;;Heijden;m105308@gemeente-voorbeeld.example;TEAM-102;Publiekszaken team 2;Projectleider;100290;18-06-1997;;32,00;nee
105313;Jeroen;van;Özdemir;m105313@gemeente-voorbeeld.example;TEAM-104;Publiekszaken team 4;Consulent;100304;22-10-1997;;36,00;nee
105317;Daan;;Koç;m105317@gemeente-voorbeeld.example;TEAM-036;Werk en Inkomen team 6;Buitendienst;100099;09-12-2016;;20,00;nee
105318;Bülent;ten;Jansen;m105318@gemeente-voorbeeld.example;TEAM-194;Inkoop team 4;Jurist;100552;21-08-2002;;36,00;nee
105319;Bram;van der;Hof;m105319@gemeente-voorbeeld.example;TEAM-061;Ruimte en Wonen team 1;Projectleider;100173;10-02-1994;;28,00;nee
105322;Sander;van der;Hendriks;m105322@gemeente-voorbeeld.example;TEAM-171;Mobiliteit team 1;Klantcontact en balie;100490;22-07-2012;;12,00;nee
105329;Petra;'t;Bos;m105329@gemeente-voorbeeld.example;TEAM-194;Inkoop team 4;Administratief medewerker;100552;19-05-2026;;36,00;nee
105330;Ilse;;Broek;m105330@gemeente-voorbeeld.example;TEAM-075;Economie team 5;Consulent;100216;19-02-2017;;36,00;nee
105334;Wouter;;Boersma;m105334@gemeente-voorbeeld.example;TEAM-143;Communicatie team 3;Buitendienst;100401;10-02-2024;;36,00;nee
105339;Niels;'t;Broek;m105339@gemeente-voorbeeld.example;TEAM-121;Financiën team 1;Buitendienst;100335;16-12-2015;;24,00;nee
105345;Inge;'t;Visser;m105345@gemeente-voorbeeld.example;TEAM-172;Mobiliteit team 2;Beleidsadviseur;100493;08-04-2018;;36,00;nee
105349;Xander;;Scholten;m105349@gemeente-voorbeeld.example;TEAM-136;Informatievoorziening team 6;Jurist;100383;06-02-2018;;8,00;nee
105352;Joël;in 't;Postma;m105352@gemeente-voorbeeld.example;TEAM-163;Vastgoed team 3;Administratief medewerker;100470;01-05-2020;;8,00;nee
105353;Wouter;;Özdemir;m105353@gemeente-voorbeeld.example;TEAM-124;Financiën team 4;Vakspecialist;100349;06-01-2010;;36,00;nee
105356;Sander;;Willemse;m105356@gemeente-voorbeeld.example;TEAM-125;Financiën team 5;Beleidsadviseur;100351;16-02-1997;;12,00;nee
105361;Jeroen;van de;Bosch;m105361@gemeente-voorbeeld.example;TEAM-122;Financiën team 2;Jurist;100338;24-02-2025;;20,00;nee
105364;Eva;van der;Scholten;m105364@gemeente-voorbeeld.example;TEAM-076;Economie team 6;Buitendienst;100217;11-07-2005;;36,00;nee
105366;Anna;van der;IJzerman;m105366@gemeente-voorbeeld.example;TEAM-202;Facilitaire Zaken team 2;Consulent;;23-11-2000;;28,00;nee
105367;Björn;ter;Nguyễn;m105367@gemeente-voorbeeld.example;TEAM-142;Communicatie team 2;Handhaver;100394;09-07-1995;;20,00;nee
105368;Olivier;;Linden;m105368@gemeente-voorbeeld.example;TEAM-071;Economie team 1;Administratief medewerker;100197;31-05-1995;;24,00;nee
105369;Quinten;van;Scholten;m105369@gemeente-voorbeeld.example;TEAM-013;Burgerzaken team 3;Projectleider;100019;28-02-2014;;8,00;nee
105375;Gijs;de;Koç;m105375@gemeente-voorbeeld.example;TEAM-023;Zorg en Welzijn team 3;Jurist;100058;06-12-2020;;36,00;nee
105380;Lotte;el;Wal;m105380@gemeente-voorbeeld.example;TEAM-052;Veiligheid en Handhaving team 2;Beleidsadviseur;100148;02-11-2003;;36,00;nee
105381;Wouter;'t;Lam;m105381@gemeente-voorbeeld.example;TEAM-014;Burgerzaken team 4;Beleidsadviseur;100020;04-11-2011;;12,00;nee
105388;Hüseyin;in 't;Berg;m105388@gemeente-voorbeeld.example;TEAM-164;Vastgoed team 4;Projectleider;100473;27-12-1997;;16,00;nee
105390;Mehmet;de;Vos;m105390@gemeente-voorbeeld.example;TEAM-153;Bestuur en Directie team 3;Klantcontact en balie;100439;28-12-2013;;16,00;nee
105392;Inge;in 't;Meijer;m105392@gemeente-voorbeeld.example;TEAM-201;Facilitaire Zaken team 1;Vakspecialist;100574;26-08-2003;;20,00;nee
105397;Petra;van de;Vos;m105397@gemeente-voorbeeld.example;TEAM-091;Sport en Cultuur team 1;Jurist;100262;24-02-1998;;28,00;nee
105404;Noor;ten;Veenstra;m105404@gemeente-voorbeeld.example;TEAM-166;Vastgoed team 6;Beleidsadviseur;100484;26-05-2001;;36,00;nee
105411;Inge;;IJzerman;m105411@gemeente-voorbeeld.example;TEAM-122;Financiën team 2;Jurist;100338;06-12-2003;;32,00;nee
105416;Fatima;de;Bos;m105416@gemeente-voorbeeld.example;TEAM-201;Facilitaire Zaken team 1;Vakspecialist;100574;11-05-2022;;8,00;nee
105419;Lotte;;Linden;m105419@gemeente-voorbeeld.example;TEAM-073;Economie team 3;Handhaver;100207;13-03-1998;;24,00;nee
105425;Aïsha;ten;Willemse;m105425@gemeente-voorbeeld.example;TEAM-151;Bestuur en Directie team 1;Vakspecialist;100427;25-11-2019;;36,00;nee
105429;Noor;;Veenstra;m105429@gemeente-voorbeeld.example;TEAM-085;Onderwijs en Jeugd team 5;Handhaver;100246;16-10-2007;;28,00;nee
105435;Gijs;;IJzerman;m105435@gemeente-voorbeeld.example;TEAM-148;Communicatie team 8;Buitendienst;100420;10-07-2015;;28,00;nee
105437;Inge;;Kuiper;m105437@gemeente-voorbeeld.example;TEAM-185;Milieu en Klimaat team 5;Consulent;100527;07-03-2005;;36,00;nee
105438;Quinten;el;Vermeulen;m105438@gemeente-voorbeeld.example;TEAM-101;Publiekszaken team 1;Klantcontact en balie;100289;18-01-2000;;16,00;nee
105441;Wouter;;El Amrani;m105441@gemeente-voorbeeld.example;TEAM-133;Informatievoorziening team 3;Sociaal rechercheur;100372;15-04-1991;;24,00;nee
105445;Wouter;;Boersma;m105445@gemeente-voorbeeld.example;TEAM-154;Bestuur en Directie team 4;Projectleider;100442;29-09-1996;;16,00;nee
105451;Olivier;;Kok;m105451@gemeente-voorbeeld.example;TEAM-041;Stadsbeheer team 1;Projectleider;100114;12-01-2009;;36,00;nee
105454;Eva;;Hendriks;m105454@gemeente-voorbeeld.example;TEAM-166;Vastgoed team 6;Consulent;100484;01-04-2004;;36,00;nee
105458;Bram;in 't;Nguyễn;m105458@gemeente-voorbeeld.example;TEAM-101;Publiekszaken team 1;Jurist;100289;26-09-2014;;16,00;nee
105464;Björn;'t;Meijer;m105464@gemeente-voorbeeld.example;TEAM-184;Milieu en Klimaat team 4;Vakspecialist;100526;30-12-2018;;16,00;nee
105471;Fatima;ter;El Amrani;m105471@gemeente-voorbeeld.example;TEAM-154;Bestuur en Directie team 4;Buitendienst;100442;25-08-2016;;36,00;nee
105472;Karim;van der;Willemse;m105472@gemeente-voorbeeld.example;TEAM-018;Burgerzaken team 8;Administratief medewerker;100042;08-03-1994;;12,00;nee
105478;Eva;'t;Peters;m105478@gemeente-voorbeeld.example;TEAM-141;Communicatie team 1;Projectleider;100389;06-04-2016;;20,00;nee
105484;Bülent;ter;Vermeulen;m105484@gemeente-voorbeeld.example;TEAM-104;Publiekszaken team 4;Administratief medewerker;100304;11-11-1994;;24,00;nee
105486;Maarten;;Mulder;m105486@gemeente-voorbeeld.example;TEAM-018;Burgerzaken team 8;Consulent;100042;14-11-2015;;12,00;nee
105490;Bram;van den;Mulder;m105490@gemeente-voorbeeld.example;TEAM-194;Inkoop team 4;Buitendienst;100552;11-04-2007;;12,00;nee
105496;Mehmet;el;Wal;m105496@gemeente-voorbeeld.example;TEAM-205;Facilitaire Zaken team 5;Administratief medewerker;100583;02-10-1995;;8,00;nee
105498;Ruben;;Vos;m105498@gemeente-voorbeeld.example;TEAM-134;Informatievoorziening team 4;Handhaver;100377;31-03-2003;;16,00;nee
105499;Sander;in 't;Lam;m105499@gemeente-voorbeeld.example;TEAM-116;HRM en Juridische Zaken team 6;Jurist;100332;12-05-1998;;28,00;nee
105502;Aïsha;van den;Bosch;m105502@gemeente-voorbeeld.example;TEAM-146;Communicatie team 6;Vakspecialist;100412;13-07-2016;;36,00;nee
105503;Anna;van den;Visser;m105503@gemeente-voorbeeld.example;TEAM-115;HRM en Juridische Zaken team 5;Sociaal rechercheur;100328;11-01-2006;;28,00;nee
105509;Sofie;van de;Linden;m105509@gemeente-voorbeeld.example;TEAM-176;Mobiliteit team 6;Klantcontact en balie;100512;26-04-2015;;28,00;nee
105510;Zoë;ter;Visser;m105510@gemeente-voorbeeld.example;TEAM-037;Werk en Inkomen team 7;Consulent;100100;02-01-2013;;28,00;nee
105513;Vera;;Berg;m105513@gemeente-voorbeeld.example;TEAM-122;Financiën team 2;Beleidsadviseur;100338;04-01-2024;;24,00;nee
105514;Tess;;Nguyễn;m105514@gemeente-voorbeeld.example;TEAM-193;Inkoop team 3;Klantcontact en balie;100546;23-09-2003;;36,00;nee
105515;Niels;;Wal;m105515@gemeente-voorbeeld.example;TEAM-093;Sport en Cultuur team 3;Consulent;100275;21-02-2012;;32,00;nee
105519;Anna;;Boersma;m105519@gemeente-voorbeeld.example;TEAM-186;Milieu en Klimaat team 6;Klantcontact en balie;100532;13-02-2025;;28,00;nee
105520;Daan;;Linden;m105520@gemeente-voorbeeld.example;TEAM-072;Economie team 2;Handhaver;100201;06-07-2010;;8,00;nee
105524;Gül;ten;Postma;m105524@gemeente-voorbeeld.example;TEAM-073;Economie team 3;Jurist;100207;24-06-2018;;24,00;nee
105528;Fatima;van den;Hendriks;m105528@gemeente-voorbeeld.example;TEAM-113;HRM en Juridische Zaken team 3;Beleidsadviseur;100321;06-09-2010;;16,00;nee
105530;Gül;el;Wal;m105530@gemeente-voorbeeld.example;TEAM-183;Milieu en Klimaat team 3;Consulent;100523;29-12-1991;;16,00;nee
105536;Xander;ter;Vermeulen;m105536@gemeente-voorbeeld.example;TEAM-095;Sport en Cultuur team 5;Jurist;100281;28-06-2005;;32,00;nee
105542;Wouter;;Vos;m105542@gemeente-voorbeeld.example;TEAM-182;Milieu en Klimaat team 2;Jurist;100518;25-10-2012;;32,00;nee
105547;Bülent;;Broek;m105547@gemeente-voorbeeld.example;TEAM-135;Informatievoorziening team 5;Sociaal rechercheur;100378;21-06-2013;;12,00;nee
105549;Bram;van der;Berg;m105549@gemeente-voorbeeld.example;TEAM-082;Onderwijs en Jeugd team 2;Consulent;100235;20-08-2025;;8,00;nee
105550;Ilse;;Nguyễn;m105550@gemeente-voorbeeld.example;TEAM-018;Burgerzaken team 8;Administratief medewerker;100042;19-05-1999;;32,00;nee
105553;Daan;;Koç;m105553@gemeente-voorbeeld.example;TEAM-172;Mobiliteit team 2;Jurist;100493;19-03-2026;;36,00;nee
105555;Ilse;in 't;Veenstra;m105555@gemeente-voorbeeld.example;TEAM-202;Facilitaire Zaken team 2;Consulent;;22-10-2009;;36,00;nee
105559;Renée;in 't;Wal;m105559@gemeente-voorbeeld.example;TEAM-055;Veiligheid en Handhaving team 5;Sociaal rechercheur;100160;06-08-2002;;36,00;nee
105564;Bülent;;Linden;m105564@gemeente-voorbeeld.example;TEAM-163;Vastgoed team 3;Projectleider;100470;10-09-2007;;28,00;nee
105569;Petra;ten;Hof;m105569@gemeente-voorbeeld.example;TEAM-074;Economie team 4;Handhaver;100211;26-02-2006;;8,00;nee
105574;Tjeerd;;Berg;m105574@gemeente-voorbeeld.example;TEAM-204;Facilitaire Zaken team 4;Sociaal rechercheur;100579;09-02-2026;;12,00;nee
105575;Sofie;;Meer;m105575@gemeente-voorbeeld.example;TEAM-103;Publiekszaken team 3;Buitendienst;100297;27-02-2005;;8,00;nee
105577;Inge;;Huisman;m105577@gemeente-voorbeeld.example;TEAM-142;Communicatie team 2;Beleidsadviseur;100394;07-04-1999;;32,00;nee
105584;Vera;el;Visser;m105584@gemeente-voorbeeld.example;TEAM-015;Burgerzaken team 5;Sociaal rechercheur;100026;26-03-2000;;32,00;nee
105591;Hüseyin;'t;Meer;m105591@gemeente-voorbeeld.example;TEAM-084;Onderwijs en Jeugd team 4;Administratief medewerker;100240;20-07-2002;;32,00;nee
105597;Joël;;Vermeulen;m105597@gemeente-voorbeeld.example;TEAM-103;Publiekszaken team 3;Beleidsadviseur;100297;27-06-2023;;24,00;nee
105601;Hanneke;;Peters;m105601@gemeente-voorbeeld.example;TEAM-082;Onderwijs en Jeugd team 2;Vakspecialist;100235;28-11-2016;;20,00;nee
105602;Jeroen;;Schouten;m105602@gemeente-voorbeeld.example;TEAM-121;Financiën team 1;Klantcontact en balie;100335;15-06-2002;14-09-2025;36,00;nee
105607;Yasmin;;Vos;m105607@gemeente-voorbeeld.example;TEAM-158;Bestuur en Directie team 8;Klantcontact en balie;100453;15-03-2019;;28,00;nee
105613;Ilse;ter;Linden;m105613@gemeente-voorbeeld.example;TEAM-195;Inkoop team 5;Jurist;100556;06-09-2022;;20,00;nee
105620;Ilse;van;Broek;m105620@gemeente-voorbeeld.example;TEAM-123;Financiën team 3;Vakspecialist;100342;11-07-2008;;12,00;nee
105625;Hüseyin;;Hof;m105625@gemeente-voorbeeld.example;TEAM-043;Stadsbeheer team 3;Beleidsadviseur;100127;14-11-1995;;8,00;nee
105631;Tjeerd;;Vermeulen;m105631@gemeente-voorbeeld.example;TEAM-112;HRM en Juridische Zaken team 2;Projectleider;100320;28-10-2011;;24,00;nee
105633;Gijs;'t;El Amrani;m105633@gemeente-voorbeeld.example;TEAM-018;Burgerzaken team 8;Vakspecialist;100042;13-07-2024;;8,00;nee
105639;Chaima;ter;Bosch;m105639@gemeente-voorbeeld.example;TEAM-174;Mobiliteit team 4;Jurist;100504;13-11-2012;;16,00;nee
105642;Joël;van der;Mulder;m105642@gemeente-voorbeeld.example;TEAM-064;Ruimte en Wonen team 4;Projectleider;100183;07-07-2009;;12,00;nee
105644;Gijs;ten;Heijden;m105644@gemeente-voorbeeld.example;TEAM-114;HRM en Juridische Zaken team 4;Consulent;100322;01-05-2006;;16,00;nee
105649;Niels;in 't;Scholten;m105649@gemeente-voorbeeld.example;TEAM-133;Informatievoorziening team 3;Consulent;100372;03-03-2020;;36,00;nee
105651;Zoë;;Mulder;m105651@gemeente-voorbeeld.example;TEAM-041;Stadsbeheer team 1;Vakspecialist;100114;02-03-2020;;16,00;nee
105656;Bülent;;Lam;m105656@gemeente-voorbeeld.example;TEAM-131;Informatievoorziening team 1;Vakspecialist;100364;24-12-2015;;12,00;nee
105658;Mehmet;ten;Veenstra;m105658@gemeente-voorbeeld.example;TEAM-025;Zorg en Welzijn team 5;Projectleider;100070;07-12-1998;;36,00;nee
105660;Bülent;'t;Fransen;m105660@gemeente-voorbeeld.example;TEAM-148;Communicatie team 8;Jurist;100420;01-03-2014;;32,00;nee
105663;Björn;van de;Linden;m105663@gemeente-voorbeeld.example;TEAM-152;Bestuur en Directie team 2;Projectleider;100432;25-06-1991;;12,00;nee
105666;Noor;de;Vos;m105666@gemeente-voorbeeld.example;TEAM-055;Veiligheid en Handhaving team 5;Jurist;100160;05-09-2012;;24,00;nee
105671;Vera;van de;Bos;m105671@gemeente-voorbeeld.example;TEAM-012;Burgerzaken team 2;Handhaver;100013;27-07-1999;;36,00;nee
105675;Daan;de;Linden;m105675@gemeente-voorbeeld.example;TEAM-202;Facilitaire Zaken team 2;Vakspecialist;;24-07-2015;;20,00;nee
105681;Quinten;van den;Visser;m105681@gemeente-voorbeeld.example;TEAM-171;Mobiliteit team 1;Sociaal rechercheur;100490;27-09-1997;;28,00;nee
105688;Sander;ten;Kok;m105688@gemeente-voorbeeld.example;TEAM-021;Zorg en Welzijn team 1;Jurist;100049;24-11-2018;;36,00;nee
105695;Niels;;Dekker;m105695@gemeente-voorbeeld.example;TEAM-194;Inkoop team 4;Projectleider;100552;05-02-1999;;32,00;nee
105696;Bram;van den;Veenstra;m105696@gemeente-voorbeeld.example;TEAM-104;Publiekszaken team 4;Beleidsadviseur;100304;22-12-2001;;24,00;nee
105699;Marieke;van de;Wal;m105699@gemeente-voorbeeld.example;TEAM-044;Stadsbeheer team 4;Klantcontact en balie;100129;24-08-2011;;8,00;nee
105705;Sander;;Bos;m105705@gemeente-voorbeeld.example;TEAM-186;Milieu en Klimaat team 6;Consulent;100532;06-07-1999;;24,00;nee
105712;Xander;;Willemse;m105712@gemeente-voorbeeld.example;TEAM-121;Financiën team 1;Beleidsadviseur;100335;11-12-1994;;36,00;nee
105716;Maarten;;Brouwer;m105716@gemeente-voorbeeld.example;TEAM-051;Veiligheid en Handhaving team 1;Consulent;100143;17-12-2021;;32,00;nee
105719;Bram;van den;Kok;m105719@gemeente-voorbeeld.example;TEAM-012;Burgerzaken team 2;Buitendienst;100013;24-11-2022;;36,00;nee
105724;Niels;;Koç;m105724@gemeente-voorbeeld.example;TEAM-181;Milieu en Klimaat team 1;Projectleider;100515;22-03-1998;;36,00;nee
105728;Fatima;;Veenstra;m105728@gemeente-voorbeeld.example;TEAM-115;HRM en Juridische Zaken team 5;Beleidsadviseur;100328;16-06-2009;;32,00;nee
105731;Tjeerd;van de;Fransen;m105731@gemeente-voorbeeld.example;TEAM-201;Facilitaire Zaken team 1;Administratief medewerker;100574;12-02-2012;;36,00;nee
105735;Xander;van den;Özdemir;m105735@gemeente-voorbeeld.example;TEAM-155;Bestuur en Directie team 5;Klantcontact en balie;100445;12-05-2024;;12,00;nee
105739;Bülent;'t;Visser;m105739@gemeente-voorbeeld.example;TEAM-135;Informatievoorziening team 5;Vakspecialist;100378;14-07-1991;;32,00;nee
105745;Joël;'t;Schouten;m105745@gemeente-voorbeeld.example;TEAM-123;Financiën team 3;Consulent;100342;08-09-2009;;12,00;nee
105750;Joël;;Yılmaz;m105750@gemeente-voorbeeld.example;TEAM-185;Milieu en Klimaat team 5;Projectleider;100527;25-06-2022;;28,00;nee
105756;Marieke;;IJzerman;m105756@gemeente-voorbeeld.example;TEAM-194;Inkoop team 4;Buitendienst;100552;29-03-2019;;36,00;nee
105758;Bülent;;Yılmaz;m105758@gemeente-voorbeeld.example;TEAM-184;Milieu en Klimaat team 4;Sociaal rechercheur;100526;26-07-2012;;12,00;nee
105759;Xander;ter;Fransen;m105759@gemeente-voorbeeld.example;TEAM-015;Burgerzaken team 5;Handhaver;100026;28-04-2011;;36,00;nee
105764;Lotte;de;Mulder;m105764@gemeente-voorbeeld.example;TEAM-193;Inkoop team 3;Projectleider;100546;29-01-1999;;36,00;nee
105765;Bülent;ten;Scholten;m105765@gemeente-voorbeeld.example;TEAM-131;Informatievoorziening team 1;Buitendienst;100364;10-02-2026;;36,00;nee
105766;Lotte;;Dijkstra;m105766@gemeente-voorbeeld.example;TEAM-134;Informatievoorziening team 4;Klantcontact en balie;100377;22-11-2001;;16,00;nee
105773;Gül;ter;Vermeulen;m105773@gemeente-voorbeeld.example;TEAM-035;Werk en Inkomen team 5;Consulent;100093;21-01-2026;;36,00;nee
105776;Chloé;;Vermeulen;m105776@gemeente-voorbeeld.example;TEAM-175;Mobiliteit team 5;Klantcontact en balie;100505;11-05-2011;;36,00;nee
105777;Gijs;in 't;Hof;m105777@gemeente-voorbeeld.example;TEAM-043;Stadsbeheer team 3;Administratief medewerker;100127;10-09-1992;;16,00;nee
105780;Björn;;Linden;m105780@gemeente-voorbeeld.example;TEAM-035;Werk en Inkomen team 5;Consulent;100093;21-02-2023;;20,00;nee
105785;Yasmin;'t;Hendriks;m105785@gemeente-voorbeeld.example;TEAM-135;Informatievoorziening team 5;Sociaal rechercheur;100378;04-09-2025;;16,00;nee
105789;Ilse;van de;Smit;m105789@gemeente-voorbeeld.example;TEAM-033;Werk en Inkomen team 3;Jurist;100085;22-11-2004;;20,00;nee
105796;Niels;van;IJzerman;m105796@gemeente-voorbeeld.example;TEAM-063;Ruimte en Wonen team 3;Klantcontact en balie;100180;14-05-2016;;8,00;nee
105802;Anna;ter;Yılmaz;m105802@gemeente-voorbeeld.example;TEAM-152;Bestuur en Directie team 2;Administratief medewerker;100432;30-01-2014;;36,00;nee
105809;Bram;;Postma;m105809@gemeente-voorbeeld.example;TEAM-161;Vastgoed team 1;Jurist;100462;21-01-2002;;28,00;nee
105810;Karim;van de;Bosch;m105810@gemeente-voorbeeld.example;TEAM-166;Vastgoed team 6;Sociaal rechercheur;100484;28-07-2012;;28,00;nee
105815;Noor;van de;Peters;m105815@gemeente-voorbeeld.example;TEAM-136;Informatievoorziening team 6;Projectleider;100383;09-11-2007;;36,00;nee
105822;Chaima;in 't;Meijer;m105822@gemeente-voorbeeld.example;TEAM-115;HRM en Juridische Zaken team 5;Projectleider;100328;14-05-1991;;24,00;nee
105828;Xander;;Bakker;m105828@gemeente-voorbeeld.example;TEAM-022;Zorg en Welzijn team 2;Administratief medewerker;100056;24-10-1998;;36,00;nee
105832;Chloé;ten;Heijden;m105832@gemeente-voorbeeld.example;TEAM-134;Informatievoorziening team 4;Buitendienst;100377;27-01-2023;;8,00;nee
105833;Ümit;ten;Willemse;m105833@gemeente-voorbeeld.example;TEAM-206;Facilitaire Zaken team 6;Klantcontact en balie;100586;06-08-2018;;12,00;nee
105838;Jeroen;van der;Berg;m105838@gemeente-voorbeeld.example;TEAM-082;Onderwijs en Jeugd team 2;Klantcontact en balie;100235;04-11-1994;;12,00;nee
105843;Aïsha;;Heijden;m105843@gemeente-voorbeeld.example;TEAM-051;Veiligheid en Handhaving team 1;Handhaver;100143;19-12-2013;;28,00;nee
105847;Eva;van;Jansen;m105847@gemeente-voorbeeld.example;TEAM-124;Financiën team 4;Handhaver;100349;26-09-2004;;28,00;nee
105852;Aïsha;;Wal;m105852@gemeente-voorbeeld.example;TEAM-095;Sport en Cultuur team 5;Buitendienst;100281;30-09-1991;;8,00;nee
105853;Zoë;in 't;Scholten;m105853@gemeente-voorbeeld.example;TEAM-131;Informatievoorziening team 1;Consulent;100364;23-06-2022;;12,00;nee
105854;Noor;;Willemse;m105854@gemeente-voorbeeld.example;TEAM-018;Burgerzaken team 8;Klantcontact en balie;100042;26-08-2017;;8,00;nee
105856;Lotte;de;Veenstra;m105856@gemeente-voorbeeld.example;TEAM-134;Informatievoorziening team 4;Vakspecialist;100377;08-08-2021;;24,00;nee
105863;Gül;;Scholten;m105863@gemeente-voorbeeld.example;TEAM-085;Onderwijs en Jeugd team 5;Jurist;100246;25-06-2022;;36,00;nee
105865;Zoë;van der;Dijkstra;m105865@gemeente-voorbeeld.example;TEAM-132;Informatievoorziening team 2;Beleidsadviseur;100370;10-04-2009;;24,00;nee
105872;Chaima;van der;Willemse;m105872@gemeente-voorbeeld.example;TEAM-113;HRM en Juridische Zaken team 3;Sociaal rechercheur;100321;11-11-2004;;36,00;nee
105877;Maarten;van;Schouten;m105877@gemeente-voorbeeld.example;TEAM-084;Onderwijs en Jeugd team 4;Klantcontact en balie;100240;30-03-2018;;36,00;nee
105878;Sander;van der;Bos;m105878@gemeente-voorbeeld.example;TEAM-071;Economie team 1;Beleidsadviseur;100197;24-09-2012;;28,00;nee
105881;Petra;ten;Koç;m105881@gemeente-voorbeeld.example;TEAM-135;Informatievoorziening team 5;Consulent;100378;20-07-2020;;36,00;nee
105883;Gül;van;IJzerman;m105883@gemeente-voorbeeld.example;TEAM-035;Werk en Inkomen team 5;Buitendienst;100093;02-06-1999;;12,00;nee
105886;Noor;;Wal;m105886@gemeente-voorbeeld.example;TEAM-134;Informatievoorziening team 4;Projectleider;100377;02-08-1999;;36,00;nee
105888;Tjeerd;van den;Schouten;m105888@gemeente-voorbeeld.example;TEAM-171;Mobiliteit team 1;Jurist;100490;23-08-2004;;8,00;nee
105889;Hanneke;'t;Meer;m105889@gemeente-voorbeeld.example;TEAM-036;Werk en Inkomen team 6;Jurist;100099;06-12-2017;;20,00;nee
105893;Ümit;in 't;Hof;m105893@gemeente-voorbeeld.example;TEAM-015;Burgerzaken team 5;Beleidsadviseur;100026;17-04-2004;;20,00;nee
105899;Mehmet;ter;Mulder;m105899@gemeente-voorbeeld.example;TEAM-114;HRM en Juridische Zaken team 4;Beleidsadviseur;100322;21-09-2000;;20,00;nee
105903;Chloé;'t;Brouwer;m105903@gemeente-voorbeeld.example;TEAM-053;Veiligheid en Handhaving team 3;Administratief medewerker;100151;30-11-1992;;36,00;nee
105905;Chaima;van den;Dekker;m105905@gemeente-voorbeeld.example;TEAM-034;Werk en Inkomen team 4;Klantcontact en balie;100086;14-12-2013;;36,00;nee
105907;Marieke;in 't;Scholten;m105907@gemeente-voorbeeld.example;TEAM-122;Financiën team 2;Beleidsadviseur;100338;08-08-2012;;32,00;nee
105911;Niels;van der;Heijden;m105911@gemeente-voorbeeld.example;TEAM-016;Burgerzaken team 6;Projectleider;100032;16-05-2017;;16,00;nee
105913;Noor;van den;Yılmaz;m105913@gemeente-voorbeeld.example;TEAM-154;Bestuur en Directie team 4;Vakspecialist;100442;27-11-2021;;8,00;nee
105920;Vera;;Boersma;m105920@gemeente-voorbeeld.example;TEAM-132;Informatievoorziening team 2;Sociaal rechercheur;100370;24-08-2019;;32,00;nee
105925;Sander;ten;Schouten;m105925@gemeente-voorbeeld.example;TEAM-206;Facilitaire Zaken team 6;Klantcontact en balie;100586;26-08-2019;;28,00;nee
105930;Jeroen;;Hendriks;m105930@gemeente-voorbeeld.example;TEAM-013;Burgerzaken team 3;Projectleider;100019;20-12-2020;;32,00;nee
105936;Wouter;van den;Dekker;m105936@gemeente-voorbeeld.example;TEAM-205;Facilitaire Zaken team 5;Beleidsadviseur;100583;22-04-2000;;32,00;nee
105940;Petra;;Vermeulen;m105940@gemeente-voorbeeld.example;TEAM-205;Facilitaire Zaken team 5;Sociaal rechercheur;100583;05-05-2010;;36,00;nee
105941;Karim;ten;Nguyễn;m105941@gemeente-voorbeeld.example;TEAM-077;Economie team 7;Klantcontact en balie;100221;10-07-1993;;8,00;nee
105944;Hüseyin;van;Willemse;m105944@gemeente-voorbeeld.example;TEAM-123;Financiën team 3;Consulent;100342;24-01-2023;;16,00;nee
105949;Mehmet;van der;IJzerman;m105949@gemeente-voorbeeld.example;TEAM-185;Milieu en Klimaat team 5;Administratief medewerker;100527;18-03-2015;;32,00;nee
105950;Gijs;in 't;Özdemir;m105950@gemeente-voorbeeld.example;TEAM-144;Communicatie team 4;Jurist;100405;23-09-2013;;16,00;nee
105951;Sofie;;Kok;m105951@gemeente-voorbeeld.example;TEAM-051;Veiligheid en Handhaving team 1;Jurist;100143;25-02-2013;;12,00;nee
105956;Quinten;'t;Vos;m105956@gemeente-voorbeeld.example;TEAM-198;Inkoop team 8;Klantcontact en balie;100564;02-12-1997;;12,00;nee
105958;Maarten;van de;Vermeulen;m105958@gemeente-voorbeeld.example;TEAM-171;Mobiliteit team 1;Handhaver;100490;13-11-2008;;12,00;nee
105962;Jeroen;;Meijer;m105962@gemeente-voorbeeld.example;TEAM-052;Veiligheid en Handhaving team 2;Handhaver;100148;18-06-2023;;36,00;nee
105969;Anna;van;Groot;m105969@gemeente-voorbeeld.example;TEAM-095;Sport en Cultuur team 5;Buitendienst;100281;24-08-2008;;28,00;nee
105972;Hüseyin;van de;Wal;m105972@gemeente-voorbeeld.example;TEAM-181;Milieu en Klimaat team 1;Administratief medewerker;100515;17-05-2025;;36,00;nee
105974;Yasmin;van den;Dijkstra;m105974@gemeente-voorbeeld.example;TEAM-142;Communicatie team 2;Projectleider;100394;11-01-2025;;28,00;nee
105977;Lotte;ter;Jansen;m105977@gemeente-voorbeeld.example;TEAM-022;Zorg en Welzijn team 2;Vakspecialist;100056;02-11-2003;17-09-2024;16,00;nee
105982;Noor;de;Peters;m105982@gemeente-voorbeeld.example;TEAM-197;Inkoop team 7;Consulent;100562;24-12-1999;30-03-2025;36,00;nee
105987;Jeroen;el;Bosch;m105987@gemeente-voorbeeld.example;TEAM-012;Burgerzaken team 2;Buitendienst;100013;17-05-2019;;16,00;nee
105993;Olivier;van der;Boersma;m105993@gemeente-voorbeeld.example;TEAM-162;Vastgoed team 2;Sociaal rechercheur;100463;18-12-2023;;36,00;nee
105999;Ilse;van der;Dijkstra;m105999@gemeente-voorbeeld.example;TEAM-204;Facilitaire Zaken team 4;Klantcontact en balie;100579;16-04-2026;;36,00;nee
106000;Anna;;Linden;m106000@gemeente-voorbeeld.example;TEAM-065;Ruimte en Wonen team 5;Administratief medewerker;100188;06-07-1998;;36,00;nee
106006;Maarten;;Visser;m106006@gemeente-voorbeeld.example;TEAM-191;Inkoop team 1;Consulent;100538;23-11-2018;;16,00;nee
106011;Ilse;ten;Visser;m106011@gemeente-voorbeeld.example;TEAM-154;Bestuur en Directie team 4;Administratief medewerker;100442;27-09-2024;;20,00;nee
106014;Daan;;Postma;m106014@gemeente-voorbeeld.example;TEAM-064;Ruimte en Wonen team 4;Sociaal rechercheur;100183;07-09-2018;;36,00;nee
106015;Chloé;ten;Heijden;m106015@gemeente-voorbeeld.example;TEAM-036;Werk en Inkomen team 6;Administratief medewerker;100099;24-11-2015;;8,00;nee
106022;Anna;;Özdemir;m106022@gemeente-voorbeeld.example;TEAM-206;Facilitaire Zaken team 6;Consulent;100586;18-12-2021;;28,00;nee
106027;Chloé;;Vos;m106027@gemeente-voorbeeld.example;TEAM-176;Mobiliteit team 6;Consulent;100512;06-10-2021;;12,00;nee
106033;Wouter;;IJzerman;m106033@gemeente-voorbeeld.example;TEAM-124;Financiën team 4;Vakspecialist;100349;26-10-2020;;36,00;nee
106038;Chaima;;IJzerman;m106038@gemeente-voorbeeld.example;TEAM-011;Burgerzaken team 1;Vakspecialist;100009;14-01-2005;;36,00;nee
106043;Bram;;Vermeulen;m106043@gemeente-voorbeeld.example;TEAM-091;Sport en Cultuur team 1;Buitendienst;100262;25-02-1996;;36,00;nee
106049;Wouter;ter;Meer;m106049@gemeente-voorbeeld.example;TEAM-155;Bestuur en Directie team 5;Consulent;100445;13-12-1992;;36,00;nee
106050;Daan;;Bosch;m106050@gemeente-voorbeeld.example;TEAM-034;Werk en Inkomen team 4;Handhaver;100086;30-05-1998;;16,00;nee
106051;Bülent;van der;Linden;m106051@gemeente-voorbeeld.example;TEAM-075;Economie team 5;Klantcontact en balie;100216;11-03-2007;30-05-2026;36,00;nee
106057;Karim;;Bakker;m106057@gemeente-voorbeeld.example;TEAM-095;Sport en Cultuur team 5;Projectleider;100281;17-12-1999;;16,00;nee
106060;Jeroen;'t;Yılmaz;m106060@gemeente-voorbeeld.example;TEAM-074;Economie team 4;Klantcontact en balie;100211;16-10-2022;;28,00;nee
106065;Sofie;ten;Peters;m106065@gemeente-voorbeeld.example;TEAM-014;Burgerzaken team 4;Administratief medewerker;100020;04-02-2020;;28,00;nee
106072;Vera;ten;Koç;m106072@gemeente-voorbeeld.example;TEAM-113;HRM en Juridische Zaken team 3;Klantcontact en balie;100321;19-02-1994;;12,00;nee
106075;Mehmet;ten;IJzerman;m106075@gemeente-voorbeeld.example;TEAM-157;Bestuur en Directie team 7;Consulent;100450;05-08-2010;;36,00;nee
106081;Olivier;el;Meijer;m106081@gemeente-voorbeeld.example;TEAM-125;Financiën team 5;Handhaver;100351;19-06-2010;;20,00;nee
106082;Anna;van der;Hendriks;m106082@gemeente-voorbeeld.example;TEAM-171;Mobiliteit team 1;Projectleider;100490;16-01-2017;;20,00;nee
106085;Mehmet;'t;Nguyễn;m106085@gemeente-voorbeeld.example;TEAM-196;Inkoop team 6;Sociaal rechercheur;100559;01-11-2006;;36,00;nee
106089;Mehmet;de;Meijer;m106089@gemeente-voorbeeld.example;TEAM-077;Economie team 7;Projectleider;100221;20-05-2019;;36,00;nee
106095;Mehmet;ter;Kuiper;m106095@gemeente-voorbeeld.example;TEAM-171;Mobiliteit team 1;Klantcontact en balie;100490;09-01-2005;;28,00;nee
106102;Anna;van den;Vos;m106102@gemeente-voorbeeld.example;TEAM-075;Economie team 5;Projectleider;100216;14-06-1996;;24,00;nee
106106;Joël;;Bos;m106106@gemeente-voorbeeld.example;TEAM-022;Zorg en Welzijn team 2;Vakspecialist;100056;14-11-2011;;12,00;nee
106111;Ruben;van;Berg;m106111@gemeente-voorbeeld.example;TEAM-145;Communicatie team 5;Projectleider;100408;23-08-2005;;36,00;nee
106115;Sander;ten;Bos;m106115@gemeente-voorbeeld.example;TEAM-086;Onderwijs en Jeugd team 6;Administratief medewerker;100247;12-06-2012;;36,00;nee
106117;Tjeerd;;Bos;m106117@gemeente-voorbeeld.example;TEAM-173;Mobiliteit team 3;Buitendienst;100500;11-12-1992;;36,00;nee
106124;Hanneke;el;Schouten;m106124@gemeente-voorbeeld.example;TEAM-203;Facilitaire Zaken team 3;Jurist;100578;25-11-2019;;20,00;nee
106126;Anna;de;Scholten;m106126@gemeente-voorbeeld.example;TEAM-073;Economie team 3;Vakspecialist;100207;29-01-2005;;8,00;nee
106132;Bülent;van der;Hendriks;m106132@gemeente-voorbeeld.example;TEAM-116;HRM en Juridische Zaken team 6;Jurist;100332;06-07-2011;;8,00;nee
106133;Ilse;de;Schouten;m106133@gemeente-voorbeeld.example;TEAM-103;Publiekszaken team 3;Vakspecialist;100297;22-07-2011;;36,00;nee
106139;Chaima;in 't;Dekker;m106139@gemeente-voorbeeld.example;TEAM-084;Onderwijs en Jeugd team 4;Consulent;100240;15-12-2004;;28,00;nee
106146;Aïsha;de;Scholten;m106146@gemeente-voorbeeld.example;TEAM-021;Zorg en Welzijn team 1;Vakspecialist;100049;06-03-2012;;24,00;nee
106149;Jeroen;ter;Postma;m106149@gemeente-voorbeeld.example;TEAM-147;Communicatie team 7;Handhaver;100418;05-06-2008;;20,00;nee
106151;Noor;el;Huisman;m106151@gemeente-voorbeeld.example;TEAM-054;Veiligheid en Handhaving team 4;Vakspecialist;100156;26-09-2008;;32,00;nee
106153;Hüseyin;ten;Jansen;m106153@gemeente-voorbeeld.example;TEAM-161;Vastgoed team 1;Sociaal rechercheur;100462;04-12-1996;;36,00;nee
106158;Daan;'t;Linden;m106158@gemeente-voorbeeld.example;TEAM-142;Communicatie team 2;Consulent;100394;12-05-2000;;8,00;nee
106161;Anna;de;Broek;m106161@gemeente-voorbeeld.example;TEAM-081;Onderwijs en Jeugd team 1;Beleidsadviseur;100230;20-02-2021;;32,00;nee
106162;Niels;ter;Jansen;m106162@gemeente-voorbeeld.example;TEAM-116;HRM en Juridische Zaken team 6;Beleidsadviseur;100332;10-11-2015;03-07-2026;20,00;nee
106164;Olivier;'t;Postma;m106164@gemeente-voorbeeld.example;TEAM-144;Communicatie team 4;Consulent;100405;13-03-2020;;28,00;nee
106169;Karim;van;Meijer;m106169@gemeente-voorbeeld.example;TEAM-104;Publiekszaken team 4;Handhaver;100304;12-02-1993;;28,00;nee
106173;Noor;ter;Brouwer;m106173@gemeente-voorbeeld.example;TEAM-185;Milieu en Klimaat team 5;Consulent;100527;09-09-1992;;36,00;nee
106174;Gül;;Hendriks;m106174@gemeente-voorbeeld.example;TEAM-174;Mobiliteit team 4;Handhaver;100504;05-07-2025;;36,00;nee
106175;Karim;in 't;Scholten;m106175@gemeente-voorbeeld.example;TEAM-044;Stadsbeheer team 4;Buitendienst;100129;04-10-2004;;16,00;nee
106177;Vera;;Dijkstra;m106177@gemeente-voorbeeld.example;TEAM-101;Publiekszaken team 1;Consulent;100289;17-10-2010;;28,00;nee
106182;Jeroen;;El Amrani;m106182@gemeente-voorbeeld.example;TEAM-081;Onderwijs en Jeugd team 1;Sociaal rechercheur;100230;19-02-2024;;12,00;nee
106187;Bram;ten;Groot;m106187@gemeente-voorbeeld.example;TEAM-151;Bestuur en Directie team 1;Jurist;100427;06-01-2007;;36,00;nee
106193;Daan;in 't;Schouten;m106193@gemeente-voorbeeld.example;TEAM-017;Burgerzaken team 7;Administratief medewerker;100038;14-01-2013;;20,00;nee
106200;Renée;in 't;Fransen;m106200@gemeente-voorbeeld.example;TEAM-192;Inkoop team 2;Buitendienst;100539;29-01-2001;;8,00;nee
106202;Niels;;Fransen;m106202@gemeente-voorbeeld.example;TEAM-163;Vastgoed team 3;Consulent;100470;24-08-2005;;36,00;nee
106207;Jeroen;van der;Scholten;m106207@gemeente-voorbeeld.example;TEAM-022;Zorg en Welzijn team 2;Klantcontact en balie;100056;03-08-1993;;8,00;nee
106214;Xander;;Dijkstra;m106214@gemeente-voorbeeld.example;TEAM-148;Communicatie team 8;Sociaal rechercheur;100420;27-04-1996;;32,00;nee
106216;Tess;;Bosch;m106216@gemeente-voorbeeld.example;TEAM-185;Milieu en Klimaat team 5;Projectleider;100527;26-11-1999;;36,00;nee
106218;Aïsha;el;Dijkstra;m106218@gemeente-voorbeeld.example;TEAM-042;Stadsbeheer team 2;Administratief medewerker;100120;16-12-1992;;24,00;nee
106224;Fatima;el;Berg;m106224@gemeente-voorbeeld.example;TEAM-124;Financiën team 4;Consulent;100349;02-07-2003;;36,00;nee
106226;Hanneke;;Veenstra;m106226@gemeente-voorbeeld.example;TEAM-184;Milieu en Klimaat team 4;Consulent;100526;05-11-2025;;36,00;nee
106232;Ümit;van der;Özdemir;m106232@gemeente-voorbeeld.example;TEAM-083;Onderwijs en Jeugd team 3;Sociaal rechercheur;100237;10-11-2013;;36,00;nee
106235;Lotte;el;Linden;m106235@gemeente-voorbeeld.example;TEAM-066;Ruimte en Wonen team 6;Buitendienst;100192;23-07-2019;;36,00;nee
106240;Eva;ten;Fransen;m106240@gemeente-voorbeeld.example;TEAM-171;Mobiliteit team 1;Buitendienst;100490;26-10-2020;;12,00;nee
106246;Bülent;;Broek;m106246@gemeente-voorbeeld.example;TEAM-198;Inkoop team 8;Vakspecialist;100564;03-06-2002;;16,00;nee
106251;Fatima;;Vermeulen;m106251@gemeente-voorbeeld.example;TEAM-087;Onderwijs en Jeugd team 7;Administratief medewerker;100250;28-11-2012;;36,00;nee
106258;Renée;van;Hof;m106258@gemeente-voorbeeld.example;TEAM-148;Communicatie team 8;Jurist;100420;19-09-1991;;12,00;nee
106260;Quinten;van;Dekker;m106260@gemeente-voorbeeld.example;TEAM-122;Financiën team 2;Buitendienst;100338;28-10-1996;;8,00;nee
106264;Joël;in 't;Wal;m106264@gemeente-voorbeeld.example;TEAM-055;Veiligheid en Handhaving team 5;Buitendienst;100160;02-03-2026;;36,00;nee
106265;Xander;;Linden;m106265@gemeente-voorbeeld.example;TEAM-205;Facilitaire Zaken team 5;Projectleider;100583;15-12-2025;;28,00;nee
106272;Xander;van;Meijer;m106272@gemeente-voorbeeld.example;TEAM-196;Inkoop team 6;Vakspecialist;100559;29-12-2006;02-03-2025;28,00;nee
106275;Sander;;Berg;m106275@gemeente-voorbeeld.example;TEAM-194;Inkoop team 4;Projectleider;100552;09-02-2006;;12,00;nee
106282;Eva;;Groot;m106282@gemeente-voorbeeld.example;TEAM-093;Sport en Cultuur team 3;Handhaver;100275;08-09-2007;;24,00;nee
106284;Bram;el;Vos;m106284@gemeente-voorbeeld.example;TEAM-023;Zorg en Welzijn team 3;Beleidsadviseur;100058;16-09-2023;;28,00;nee
106291;Lotte;el;Peters;m106291@gemeente-voorbeeld.example;TEAM-155;Bestuur en Directie team 5;Projectleider;100445;14-12-1999;;16,00;nee
106296;Bram;;IJzerman;m106296@gemeente-voorbeeld.example;TEAM-125;Financiën team 5;Consulent;100351;05-04-2002;;36,00;nee
106298;Renée;el;Smit;m106298@gemeente-voorbeeld.example;TEAM-033;Werk en Inkomen team 3;Handhaver;100085;07-06-2023;;32,00;nee
106299;Hanneke;van;Veenstra;m106299@gemeente-voorbeeld.example;TEAM-125;Financiën team 5;Handhaver;100351;05-02-1999;;12,00;nee
106300;Xander;;Mulder;m106300@gemeente-voorbeeld.example;TEAM-066;Ruimte en Wonen team 6;Vakspecialist;100192;25-05-1998;;36,00;nee
106303;Chloé;van den;Schouten;m106303@gemeente-voorbeeld.example;TEAM-076;Economie team 6;Klantcontact en balie;100217;01-08-2004;;20,00;nee
106304;Ümit;ter;Groot;m106304@gemeente-voorbeeld.example;TEAM-198;Inkoop team 8;Jurist;100564;13-10-2018;;24,00;nee
106307;Sofie;van;Linden;m106307@gemeente-voorbeeld.example;TEAM-205;Facilitaire Zaken team 5;Buitendienst;100583;29-07-2013;;12,00;nee
106309;Vera;van den;Smit;m106309@gemeente-voorbeeld.example;TEAM-101;Publiekszaken team 1;Klantcontact en balie;100289;25-08-2019;;36,00;nee
106311;Sofie;van der;Postma;m106311@gemeente-voorbeeld.example;TEAM-041;Stadsbeheer team 1;Buitendienst;100114;18-02-1994;;24,00;nee
106315;Gül;van de;Scholten;m106315@gemeente-voorbeeld.example;TEAM-184;Milieu en Klimaat team 4;Handhaver;100526;15-08-2007;;20,00;nee
106321;Anna;de;Wal;m106321@gemeente-voorbeeld.example;TEAM-135;Informatievoorziening team 5;Beleidsadviseur;100378;06-04-2001;;16,00;nee
106327;Joël;;Meijer;m106327@gemeente-voorbeeld.example;TEAM-074;Economie team 4;Sociaal rechercheur;100211;21-12-2025;;8,00;nee
106333;Joël;ter;Broek;m106333@gemeente-voorbeeld.example;TEAM-063;Ruimte en Wonen team 3;Klantcontact en balie;100180;05-07-1997;;36,00;nee
106340;Daan;ten;Kuiper;m106340@gemeente-voorbeeld.example;TEAM-148;Communicatie team 8;Projectleider;100420;10-05-1995;;12,00;nee
106341;Xander;ten;Vermeulen;m106341@gemeente-voorbeeld.example;TEAM-162;Vastgoed team 2;Projectleider;100463;26-09-2023;;24,00;nee
106345;Wouter;'t;Visser;m106345@gemeente-voorbeeld.example;TEAM-183;Milieu en Klimaat team 3;Handhaver;100523;06-11-2005;;16,00;nee
106351;Ümit;van der;Broek;m106351@gemeente-voorbeeld.example;TEAM-196;Inkoop team 6;Buitendienst;100559;29-04-2024;;24,00;nee
106355;Zoë;el;Scholten;m106355@gemeente-voorbeeld.example;TEAM-013;Burgerzaken team 3;Administratief medewerker;100019;06-08-1996;;32,00;nee
106358;Hanneke;van de;Kok;m106358@gemeente-voorbeeld.example;TEAM-193;Inkoop team 3;Sociaal rechercheur;100546;22-07-2012;;8,00;nee
106360;Renée;;Boersma;m106360@gemeente-voorbeeld.example;TEAM-016;Burgerzaken team 6;Handhaver;100032;13-12-2021;;20,00;nee
106363;Tjeerd;;Brouwer;m106363@gemeente-voorbeeld.example;TEAM-135;Informatievoorziening team 5;Projectleider;100378;25-01-1993;;20,00;nee
106365;Inge;el;Smit;m106365@gemeente-voorbeeld.example;TEAM-086;Onderwijs en Jeugd team 6;Administratief medewerker;100247;25-09-2001;;36,00;nee
106372;Joël;ten;Hendriks;m106372@gemeente-voorbeeld.example;TEAM-145;Communicatie team 5;Administratief medewerker;100408;12-06-1993;;28,00;nee
106377;Bülent;de;Meer;m106377@gemeente-voorbeeld.example;TEAM-172;Mobiliteit team 2;Projectleider;100493;25-04-2005;;36,00;nee
106381;Hanneke;;Meer;m106381@gemeente-voorbeeld.example;TEAM-183;Milieu en Klimaat team 3;Buitendienst;100523;13-07-1996;;36,00;nee
106385;Chaima;ten;Hof;m106385@gemeente-voorbeeld.example;TEAM-122;Financiën team 2;Administratief medewerker;100338;07-05-1991;;28,00;nee
106391;Daan;'t;Mulder;m106391@gemeente-voorbeeld.example;TEAM-155;Bestuur en Directie team 5;Beleidsadviseur;100445;19-01-2021;;36,00;nee
106395;Petra;el;Lam;m106395@gemeente-voorbeeld.example;TEAM-114;HRM en Juridische Zaken team 4;Beleidsadviseur;100322;29-03-2014;;16,00;nee
106398;Inge;van den;Broek;m106398@gemeente-voorbeeld.example;TEAM-172;Mobiliteit team 2;Beleidsadviseur;100493;29-07-2013;;8,00;nee
106399;Niels;;Linden;m106399@gemeente-voorbeeld.example;TEAM-186;Milieu en Klimaat team 6;Sociaal rechercheur;100532;29-06-2001;;20,00;nee
106404;Niels;ter;Vermeulen;m106404@gemeente-voorbeeld.example;TEAM-163;Vastgoed team 3;Buitendienst;100470;16-12-2015;;12,00;nee
106408;Yasmin;el;Scholten;m106408@gemeente-voorbeeld.example;TEAM-017;Burgerzaken team 7;Buitendienst;100038;29-03-2013;;24,00;nee
106415;Björn;;Bos;m106415@gemeente-voorbeeld.example;TEAM-141;Communicatie team 1;Handhaver;100389;13-06-1998;;28,00;nee
106417;Ruben;;Vermeulen;m106417@gemeente-voorbeeld.example;TEAM-182;Milieu en Klimaat team 2;Jurist;100518;22-12-1999;;8,00;nee
106424;Hüseyin;van;Veenstra;m106424@gemeente-voorbeeld.example;TEAM-121;Financiën team 1;Buitendienst;100335;30-09-1996;;8,00;nee
106429;Tess;ten;Hof;m106429@gemeente-voorbeeld.example;TEAM-013;Burgerzaken team 3;Sociaal rechercheur;100019;16-06-2000;;8,00;nee
106432;Renée;van;Berg;m106432@gemeente-voorbeeld.example;TEAM-183;Milieu en Klimaat team 3;Handhaver;100523;12-09-2002;;32,00;nee
106439;Ümit;;Meer;m106439@gemeente-voorbeeld.example;TEAM-021;Zorg en Welzijn team 1;Jurist;100049;11-05-2022;;8,00;nee
106441;Sander;van den;Scholten;m106441@gemeente-voorbeeld.example;TEAM-044;Stadsbeheer team 4;Projectleider;100129;15-11-2025;;12,00;nee
106444;Maarten;van de;Yılmaz;m106444@gemeente-voorbeeld.example;TEAM-104;Publiekszaken team 4;Jurist;100304;10-07-1992;;36,00;nee
106450;Fatima;;Wal;m106450@gemeente-voorbeeld.example;TEAM-198;Inkoop team 8;Consulent;100564;22-02-2001;;12,00;nee
106457;Quinten;'t;Boersma;m106457@gemeente-voorbeeld.example;TEAM-112;HRM en Juridische Zaken team 2;Projectleider;100320;11-05-2020;;20,00;nee
106464;Ümit;;Postma;m106464@gemeente-voorbeeld.example;TEAM-051;Veiligheid en Handhaving team 1;Buitendienst;100143;17-10-2003;;36,00;nee
106471;Daan;;Kok;m106471@gemeente-voorbeeld.example;TEAM-202;Facilitaire Zaken team 2;Vakspecialist;;08-04-2021;;36,00;nee
106473;Hanneke;in 't;Visser;m106473@gemeente-voorbeeld.example;TEAM-202;Facilitaire Zaken team 2;Buitendienst;;19-09-2012;;8,00;nee
106477;Björn;;Bakker;m106477@gemeente-voorbeeld.example;TEAM-173;Mobiliteit team 3;Klantcontact en balie;100500;24-10-1994;;16,00;nee
106478;Zoë;in 't;Broek;m106478@gemeente-voorbeeld.example;TEAM-136;Informatievoorziening team 6;Jurist;100383;01-05-2001;;28,00;nee
106484;Chloé;van de;Hendriks;m106484@gemeente-voorbeeld.example;TEAM-144;Communicatie team 4;Handhaver;100405;23-05-1995;;8,00;nee
106485;Ümit;van;Heijden;m106485@gemeente-voorbeeld.example;TEAM-143;Communicatie team 3;Consulent;100401;10-03-2015;;24,00;nee
106486;Mehmet;in 't;Özdemir;m106486@gemeente-voorbeeld.example;TEAM-034;Werk en Inkomen team 4;Vakspecialist;100086;03-09-2007;;36,00;nee
106487;Petra;;Peters;m106487@gemeente-voorbeeld.example;TEAM-133;Informatievoorziening team 3;Sociaal rechercheur;100372;18-12-2015;;28,00;nee
106490;Petra;;Özdemir;m106490@gemeente-voorbeeld.example;TEAM-035;Werk en Inkomen team 5;Handhaver;100093;05-11-1993;;16,00;nee
106494;Marieke;van de;Kok;m106494@gemeente-voorbeeld.example;TEAM-174;Mobiliteit team 4;Administratief medewerker;100504;26-01-2014;;16,00;nee
106498;Inge;ter;Berg;m106498@gemeente-voorbeeld.example;TEAM-116;HRM en Juridische Zaken team 6;Sociaal rechercheur;100332;18-12-2025;;36,00;nee
106505;Ruben;van;Vos;m106505@gemeente-voorbeeld.example;TEAM-017;Burgerzaken team 7;Consulent;100038;11-12-2004;;36,00;nee
106508;Fatima;;Bosch;m106508@gemeente-voorbeeld.example;TEAM-024;Zorg en Welzijn team 4;Handhaver;100063;23-07-2012;;8,00;nee
106512;Noor;van den;Scholten;m106512@gemeente-voorbeeld.example;TEAM-122;Financiën team 2;Projectleider;100338;24-01-2019;;20,00;nee
106514;Ruben;;Nguyễn;m106514@gemeente-voorbeeld.example;TEAM-122;Financiën team 2;Handhaver;100338;05-03-2025;;36,00;nee
106518;Anna;'t;Visser;m106518@gemeente-voorbeeld.example;TEAM-181;Milieu en Klimaat team 1;Projectleider;100515;24-01-2017;;28,00;nee
106521;Maarten;ten;El Amrani;m106521@gemeente-voorbeeld.example;TEAM-031;Werk en Inkomen team 1;Vakspecialist;100078;26-01-2008;;20,00;nee
106524;Bram;;Dijkstra;m106524@gemeente-voorbeeld.example;TEAM-186;Milieu en Klimaat team 6;Beleidsadviseur;100532;07-03-1998;16-10-2024;36,00;nee
106530;Inge;van der;Hof;m106530@gemeente-voorbeeld.example;TEAM-015;Burgerzaken team 5;Buitendienst;100026;01-06-1998;;12,00;nee
106532;Quinten;van;Brouwer;m106532@gemeente-voorbeeld.example;TEAM-042;Stadsbeheer team 2;Projectleider;100120;26-02-2014;;36,00;nee
106535;Hüseyin;el;Heijden;m106535@gemeente-voorbeeld.example;TEAM-092;Sport en Cultuur team 2;Sociaal rechercheur;100268;22-02-2013;;24,00;nee
106536;Tess;el;Linden;m106536@gemeente-voorbeeld.example;TEAM-084;Onderwijs en Jeugd team 4;Administratief medewerker;100240;24-11-2008;;8,00;nee
106537;Olivier;;Yılmaz;m106537@gemeente-voorbeeld.example;TEAM-041;Stadsbeheer team 1;Projectleider;100114;03-04-2006;;36,00;nee
106542;Maarten;in 't;Kok;m106542@gemeente-voorbeeld.example;TEAM-091;Sport en Cultuur team 1;Sociaal rechercheur;100262;20-09-2018;;16,00;nee
106548;Quinten;ten;Nguyễn;m106548@gemeente-voorbeeld.example;TEAM-087;Onderwijs en Jeugd team 7;Sociaal rechercheur;100250;13-03-2010;;20,00;nee
106551;Hüseyin;;Vos;m106551@gemeente-voorbeeld.example;TEAM-121;Financiën team 1;Administratief medewerker;100335;11-05-1995;;16,00;nee
106552;Ruben;el;Koç;m106552@gemeente-voorbeeld.example;TEAM-064;Ruimte en Wonen team 4;Beleidsadviseur;100183;27-05-1995;;36,00;nee
106553;Tess;ten;Özdemir;m106553@gemeente-voorbeeld.example;TEAM-192;Inkoop team 2;Beleidsadviseur;100539;02-03-2026;;20,00;nee
106555;Bram;;Hof;m106555@gemeente-voorbeeld.example;TEAM-063;Ruimte en Wonen team 3;Klantcontact en balie;100180;25-10-1997;;36,00;nee
106556;Zoë;'t;Fransen;m106556@gemeente-voorbeeld.example;TEAM-072;Economie team 2;Projectleider;100201;04-05-2012;;36,00;nee
106562;Wouter;van;Meijer;m106562@gemeente-voorbeeld.example;TEAM-063;Ruimte en Wonen team 3;Sociaal rechercheur;100180;16-03-2020;;12,00;nee
106566;Anna;in 't;Peters;m106566@gemeente-voorbeeld.example;TEAM-155;Bestuur en Directie team 5;Vakspecialist;100445;24-07-1996;;36,00;nee
106573;Björn;;Kuiper;m106573@gemeente-voorbeeld.example;TEAM-194;Inkoop team 4;Sociaal rechercheur;100552;14-04-1994;;28,00;nee
106578;Bülent;;Bosch;m106578@gemeente-voorbeeld.example;TEAM-147;Communicatie team 7;Handhaver;100418;15-07-2010;;24,00;nee
106580;Renée;;Linden;m106580@gemeente-voorbeeld.example;TEAM-182;Milieu en Klimaat team 2;Jurist;100518;16-12-2015;;36,00;nee
106582;Hanneke;;Meer;m106582@gemeente-voorbeeld.example;TEAM-184;Milieu en Klimaat team 4;Sociaal rechercheur;100526;20-12-2015;;32,00;nee
106583;Niels;in 't;Brouwer;m106583@gemeente-voorbeeld.example;TEAM-123;Financiën team 3;Buitendienst;100342;03-09-2016;;36,00;nee
106585;Wouter;van der;Brouwer;m106585@gemeente-voorbeeld.example;TEAM-085;Onderwijs en Jeugd team 5;Vakspecialist;100246;23-07-2009;;36,00;nee
106591;Lotte;van;Koç;m106591@gemeente-voorbeeld.example;TEAM-045;Stadsbeheer team 5;Jurist;100131;12-12-1997;;12,00;nee
106597;Gijs;in 't;El Amrani;m106597@gemeente-voorbeeld.example;TEAM-184;Milieu en Klimaat team 4;Beleidsadviseur;100526;24-06-2005;;32,00;nee
106598;Tess;in 't;Kok;m106598@gemeente-voorbeeld.example;TEAM-104;Publiekszaken team 4;Handhaver;100304;04-05-1997;;36,00;nee
106602;Gijs;'t;Koç;m106602@gemeente-voorbeeld.example;TEAM-073;Economie team 3;Buitendienst;100207;20-08-1996;;36,00;nee
106604;Gül;;IJzerman;m106604@gemeente-voorbeeld.example;TEAM-054;Veiligheid en Handhaving team 4;Consulent;100156;14-01-2017;;36,00;nee
106606;Joël;;Huisman;m106606@gemeente-voorbeeld.example;TEAM-036;Werk en Inkomen team 6;Administratief medewerker;100099;03-11-1999;;32,00;nee
106612;Ümit;;Vos;m106612@gemeente-voorbeeld.example;TEAM-111;HRM en Juridische Zaken team 1;Klantcontact en balie;100318;29-09-2026;;36,00;nee
106615;Aïsha;in 't;Bakker;m106615@gemeente-voorbeeld.example;TEAM-115;HRM en Juridische Zaken team 5;Handhaver;100328;20-08-2006;;12,00;nee
106619;Olivier;de;Hendriks;m106619@gemeente-voorbeeld.example;TEAM-155;Bestuur en Directie team 5;Beleidsadviseur;100445;24-04-1997;;28,00;nee
106620;Inge;van der;Hof;m106620@gemeente-voorbeeld.example;TEAM-011;Burgerzaken team 1;Klantcontact en balie;100009;20-02-2011;;16,00;nee
106627;Eva;de;Meer;m106627@gemeente-voorbeeld.example;TEAM-081;Onderwijs en Jeugd team 1;Sociaal rechercheur;100230;29-01-1998;;12,00;nee
106632;Olivier;van der;Huisman;m106632@gemeente-voorbeeld.example;TEAM-198;Inkoop team 8;Beleidsadviseur;100564;26-10-2010;;16,00;nee
106635;Karim;;Yılmaz;m106635@gemeente-voorbeeld.example;TEAM-085;Onderwijs en Jeugd team 5;Projectleider;100246;11-02-2023;;12,00;nee
106638;Sander;van der;Bos;m106638@gemeente-voorbeeld.example;TEAM-122;Financiën team 2;Klantcontact en balie;100338;05-04-2005;;36,00;nee
106644;Hüseyin;'t;Peters;m106644@gemeente-voorbeeld.example;TEAM-173;Mobiliteit team 3;Klantcontact en balie;100500;20-07-1996;;12,00;nee
106651;Gijs;in 't;Bosch;m106651@gemeente-voorbeeld.example;TEAM-195;Inkoop team 5;Handhaver;100556;09-02-2021;;12,00;nee
106653;Bülent;ten;Yılmaz;m106653@gemeente-voorbeeld.example;TEAM-086;Onderwijs en Jeugd team 6;Klantcontact en balie;100247;04-04-1995;;12,00;nee
106659;Maarten;ter;Fransen;m106659@gemeente-voorbeeld.example;TEAM-016;Burgerzaken team 6;Beleidsadviseur;100032;24-05-2018;;16,00;nee
106665;Eva;;Bosch;m106665@gemeente-voorbeeld.example;TEAM-173;Mobiliteit team 3;Handhaver;100500;01-08-2014;;12,00;nee
106667;Niels;ten;Berg;m106667@gemeente-voorbeeld.example;TEAM-204;Facilitaire Zaken team 4;Sociaal rechercheur;100579;28-02-2015;;8,00;nee
106669;Tess;de;Meer;m106669@gemeente-voorbeeld.example;TEAM-156;Bestuur en Directie team 6;Vakspecialist;100446;15-12-2019;;32,00;nee
106676;Yasmin;ten;Scholten;m106676@gemeente-voorbeeld.example;TEAM-073;Economie team 3;Consulent;100207;04-12-2025;;20,00;nee
106677;Olivier;van;Bosch;m106677@gemeente-voorbeeld.example;TEAM-052;Veiligheid en Handhaving team 2;Administratief medewerker;100148;16-08-2010;;28,00;nee
106681;Joël;van;Meijer;m106681@gemeente-voorbeeld.example;TEAM-198;Inkoop team 8;Buitendienst;100564;29-08-2017;;20,00;nee
106686;Gül;'t;Bakker;m106686@gemeente-voorbeeld.example;TEAM-134;Informatievoorziening team 4;Administratief medewerker;100377;21-04-2003;;12,00;nee
106689;Petra;in 't;El Amrani;m106689@gemeente-voorbeeld.example;TEAM-053;Veiligheid en Handhaving team 3;Klantcontact en balie;100151;24-04-2012;;12,00;nee
106692;Bram;in 't;Vermeulen;m106692@gemeente-voorbeeld.example;TEAM-171;Mobiliteit team 1;Consulent;100490;26-12-2025;;32,00;nee
106696;Marieke;van den;Peters;m106696@gemeente-voorbeeld.example;TEAM-052;Veiligheid en Handhaving team 2;Sociaal rechercheur;100148;20-10-2021;;32,00;nee
106701;Gül;;Wal;m106701@gemeente-voorbeeld.example;TEAM-033;Werk en Inkomen team 3;Administratief medewerker;100085;18-07-2024;;12,00;nee
106702;Hüseyin;in 't;Willemse;m106702@gemeente-voorbeeld.example;TEAM-066;Ruimte en Wonen team 6;Jurist;100192;28-02-2024;;36,00;nee
106703;Chaima;van der;Vos;m106703@gemeente-voorbeeld.example;TEAM-198;Inkoop team 8;Beleidsadviseur;100564;09-04-2022;;8,00;nee
106709;Ümit;de;Meer;m106709@gemeente-voorbeeld.example;TEAM-125;Financiën team 5;Consulent;100351;07-05-2002;;20,00;nee
106710;Tess;el;Lam;m106710@gemeente-voorbeeld.example;TEAM-044;Stadsbeheer team 4;Sociaal rechercheur;100129;12-04-2022;;12,00;nee
106713;Gijs;in 't;Postma;m106713@gemeente-voorbeeld.example;TEAM-025;Zorg en Welzijn team 5;Projectleider;100070;22-02-1998;;32,00;nee
106715;Wouter;de;Bos;m106715@gemeente-voorbeeld.example;TEAM-176;Mobiliteit team 6;Jurist;100512;18-03-2022;;8,00;nee
106716;Björn;;Veenstra;m106716@gemeente-voorbeeld.example;TEAM-103;Publiekszaken team 3;Buitendienst;100297;21-04-2021;;36,00;nee
106718;Gijs;;Hof;m106718@gemeente-voorbeeld.example;TEAM-077;Economie team 7;Projectleider;100221;27-03-2025;;20,00;nee
106725;Chaima;van;Hendriks;m106725@gemeente-voorbeeld.example;TEAM-022;Zorg en Welzijn team 2;Projectleider;100056;19-01-1992;;36,00;nee
106732;Vera;van;Scholten;m106732@gemeente-voorbeeld.example;TEAM-022;Zorg en Welzijn team 2;Administratief medewerker;100056;14-06-2004;;24,00;nee
106734;Marieke;;Smit;m106734@gemeente-voorbeeld.example;TEAM-066;Ruimte en Wonen team 6;Sociaal rechercheur;100192;07-06-2026;;28,00;nee
106739;Jeroen;van;Kok;m106739@gemeente-voorbeeld.example;TEAM-043;Stadsbeheer team 3;Klantcontact en balie;100127;22-05-2011;;8,00;nee
106742;Daan;;Schouten;m106742@gemeente-voorbeeld.example;TEAM-101;Publiekszaken team 1;Sociaal rechercheur;100289;09-02-2009;;16,00;nee
106745;Marieke;;Boersma;m106745@gemeente-voorbeeld.example;TEAM-205;Facilitaire Zaken team 5;Projectleider;100583;05-01-2024;;12,00;nee
106750;Quinten;'t;Linden;m106750@gemeente-voorbeeld.example;TEAM-052;Veiligheid en Handhaving team 2;Beleidsadviseur;100148;27-07-2024;;16,00;nee
106753;Petra;;Hof;m106753@gemeente-voorbeeld.example;TEAM-195;Inkoop team 5;Administratief medewerker;100556;24-12-2015;;16,00;nee
106755;Vera;van de;Bos;m106755@gemeente-voorbeeld.example;TEAM-115;HRM en Juridische Zaken team 5;Beleidsadviseur;100328;02-12-2006;;24,00;nee
106757;Ilse;;Fransen;m106757@gemeente-voorbeeld.example;TEAM-166;Vastgoed team 6;Projectleider;100484;21-02-2011;;36,00;nee
106758;Yasmin;ten;Yılmaz;m106758@gemeente-voorbeeld.example;TEAM-176;Mobiliteit team 6;Sociaal rechercheur;100512;03-12-1994;;36,00;nee
106759;Zoë;van der;Vermeulen;m106759@gemeente-voorbeeld.example;TEAM-084;Onderwijs en Jeugd team 4;Administratief medewerker;100240;24-03-2016;;36,00;nee
106760;Mehmet;de;Bakker;m106760@gemeente-voorbeeld.example;TEAM-071;Economie team 1;Consulent;100197;11-07-2012;;28,00;nee
106763;Renée;;Jansen;m106763@gemeente-voorbeeld.example;TEAM-041;Stadsbeheer team 1;Consulent;100114;18-03-2014;;20,00;nee
106768;Joël;ten;Özdemir;m106768@gemeente-voorbeeld.example;TEAM-055;Veiligheid en Handhaving team 5;Handhaver;100160;17-10-1997;;36,00;nee
106769;Niels;;Broek;m106769@gemeente-voorbeeld.example;TEAM-134;Informatievoorziening team 4;Sociaal rechercheur;100377;07-09-2021;;36,00;nee
106774;Gül;de;Koç;m106774@gemeente-voorbeeld.example;TEAM-182;Milieu en Klimaat team 2;Handhaver;100518;24-12-1993;;20,00;nee
106781;Inge;;El Amrani;m106781@gemeente-voorbeeld.example;TEAM-076;Economie team 6;Jurist;100217;25-03-2016;;32,00;nee
106782;Renée;;Berg;m106782@gemeente-voorbeeld.example;TEAM-053;Veiligheid en Handhaving team 3;Jurist;100151;15-01-2022;;36,00;nee
106785;Gül;;Yılmaz;m106785@gemeente-voorbeeld.example;TEAM-012;Burgerzaken team 2;Vakspecialist;100013;07-04-2004;;36,00;nee
106787;Lotte;ter;Postma;m106787@gemeente-voorbeeld.example;TEAM-206;Facilitaire Zaken team 6;Sociaal rechercheur;100586;27-02-2020;;24,00;nee
106791;Zoë;el;Scholten;m106791@gemeente-voorbeeld.example;TEAM-141;Communicatie team 1;Klantcontact en balie;100389;28-04-1996;;36,00;nee
106794;Tess;ten;Peters;m106794@gemeente-voorbeeld.example;TEAM-036;Werk en Inkomen team 6;Handhaver;100099;18-03-1997;;36,00;nee
106801;Anna;;Berg;m106801@gemeente-voorbeeld.example;TEAM-102;Publiekszaken team 2;Klantcontact en balie;100290;15-09-1998;;12,00;nee
106803;Vera;in 't;Broek;m106803@gemeente-voorbeeld.example;TEAM-196;Inkoop team 6;Administratief medewerker;100559;23-07-2012;;20,00;nee
106808;Sander;van;Brouwer;m106808@gemeente-voorbeeld.example;TEAM-022;Zorg en Welzijn team 2;Jurist;100056;27-02-2002;;32,00;nee
106812;Hüseyin;;Kok;m106812@gemeente-voorbeeld.example;TEAM-085;Onderwijs en Jeugd team 5;Projectleider;100246;06-07-2013;;8,00;nee
106818;Daan;in 't;Fransen;m106818@gemeente-voorbeeld.example;TEAM-194;Inkoop team 4;Projectleider;100552;19-03-1993;;20,00;nee
106825;Ümit;;Dekker;m106825@gemeente-voorbeeld.example;TEAM-055;Veiligheid en Handhaving team 5;Handhaver;100160;09-03-1998;;28,00;nee
106826;Noor;;Özdemir;m106826@gemeente-voorbeeld.example;TEAM-155;Bestuur en Directie team 5;Jurist;100445;08-06-2007;;20,00;nee
106830;Fatima;;Meijer;m106830@gemeente-voorbeeld.example;TEAM-142;Communicatie team 2;Beleidsadviseur;100394;29-09-2025;;36,00;nee
106835;Olivier;van de;Dekker;m106835@gemeente-voorbeeld.example;TEAM-193;Inkoop team 3;Buitendienst;100546;26-11-2023;;8,00;nee
106837;Daan;van de;Visser;m106837@gemeente-voorbeeld.example;TEAM-036;Werk en Inkomen team 6;Projectleider;100099;10-12-2006;;8,00;nee
106838;Hanneke;;Hendriks;m106838@gemeente-voorbeeld.example;TEAM-142;Communicatie team 2;Administratief medewerker;100394;12-01-1995;;12,00;nee
106843;Yasmin;;Willemse;m106843@gemeente-voorbeeld.example;TEAM-091;Sport en Cultuur team 1;Jurist;100262;24-07-2026;;36,00;nee
106850;Chloé;;Dijkstra;m106850@gemeente-voorbeeld.example;TEAM-112;HRM en Juridische Zaken team 2;Vakspecialist;100320;05-01-2006;;24,00;nee
106853;Noor;;Vos;m106853@gemeente-voorbeeld.example;TEAM-061;Ruimte en Wonen team 1;Vakspecialist;100173;21-05-2007;;12,00;nee
106857;Eva;in 't;Hof;m106857@gemeente-voorbeeld.example;TEAM-144;Communicatie team 4;Sociaal rechercheur;100405;11-06-2026;;32,00;nee
106863;Hüseyin;in 't;Yılmaz;m106863@gemeente-voorbeeld.example;TEAM-012;Burgerzaken team 2;Beleidsadviseur;100013;22-12-2001;;12,00;nee
106869;Chloé;ten;Hendriks;m106869@gemeente-voorbeeld.example;TEAM-182;Milieu en Klimaat team 2;Jurist;100518;02-12-2025;;24,00;nee
106876;Hüseyin;el;Visser;m106876@gemeente-voorbeeld.example;TEAM-034;Werk en Inkomen team 4;Consulent;100086;19-06-2008;;8,00;nee
106883;Gijs;de;Jansen;m106883@gemeente-voorbeeld.example;TEAM-062;Ruimte en Wonen team 2;Beleidsadviseur;100177;22-11-2019;;36,00;nee
106887;Chloé;ter;Heijden;m106887@gemeente-voorbeeld.example;TEAM-157;Bestuur en Directie team 7;Sociaal rechercheur;100450;06-10-2025;;36,00;nee
106894;Niels;ten;Peters;m106894@gemeente-voorbeeld.example;TEAM-014;Burgerzaken team 4;Handhaver;100020;15-09-1993;;32,00;nee
106898;Vera;;Veenstra;m106898@gemeente-voorbeeld.example;TEAM-132;Informatievoorziening team 2;Consulent;100370;02-01-2004;;12,00;nee
106902;Noor;de;Mulder;m106902@gemeente-voorbeeld.example;TEAM-045;Stadsbeheer team 5;Beleidsadviseur;100131;08-01-1998;;8,00;nee
106904;Chaima;ten;Boersma;m106904@gemeente-voorbeeld.example;TEAM-124;Financiën team 4;Klantcontact en balie;100349;30-09-2016;;12,00;nee
106909;Daan;in 't;Heijden;m106909@gemeente-voorbeeld.example;TEAM-175;Mobiliteit team 5;Projectleider;100505;03-12-2000;;36,00;nee
106912;Ruben;;Koç;m106912@gemeente-voorbeeld.example;TEAM-152;Bestuur en Directie team 2;Vakspecialist;100432;30-08-2019;;16,00;nee
106916;Daan;el;Mulder;m106916@gemeente-voorbeeld.example;TEAM-202;Facilitaire Zaken team 2;Beleidsadviseur;;17-06-2012;;36,00;nee
106917;Sofie;;Meijer;m106917@gemeente-voorbeeld.example;TEAM-081;Onderwijs en Jeugd team 1;Administratief medewerker;100230;23-05-2010;;8,00;nee
106919;Bülent;;Mulder;m106919@gemeente-voorbeeld.example;TEAM-122;Financiën team 2;Projectleider;100338;06-03-2004;;36,00;nee
106922;Ümit;van;Dijkstra;m106922@gemeente-voorbeeld.example;TEAM-154;Bestuur en Directie team 4;Sociaal rechercheur;100442;01-06-2014;;36,00;nee
106928;Lotte;van de;Koç;m106928@gemeente-voorbeeld.example;TEAM-064;Ruimte en Wonen team 4;Vakspecialist;100183;28-12-2009;;36,00;nee
106933;Joël;in 't;Wal;m106933@gemeente-voorbeeld.example;TEAM-083;Onderwijs en Jeugd team 3;Klantcontact en balie;100237;24-07-1996;;36,00;nee
106936;Jeroen;ter;Veenstra;m106936@gemeente-voorbeeld.example;TEAM-173;Mobiliteit team 3;Sociaal rechercheur;100500;22-11-2000;;12,00;nee
106942;Gijs;;Hof;m106942@gemeente-voorbeeld.example;TEAM-104;Publiekszaken team 4;Buitendienst;100304;10-09-1991;;36,00;nee
106945;Hüseyin;van der;Broek;m106945@gemeente-voorbeeld.example;TEAM-033;Werk en Inkomen team 3;Jurist;100085;01-10-1996;;16,00;nee
106947;Gijs;van den;Visser;m106947@gemeente-voorbeeld.example;TEAM-111;HRM en Juridische Zaken team 1;Handhaver;100318;26-11-2022;;36,00;nee
106951;Vera;el;Fransen;m106951@gemeente-voorbeeld.example;TEAM-123;Financiën team 3;Administratief medewerker;100342;30-09-2000;;24,00;nee
106956;Tess;de;Veenstra;m106956@gemeente-voorbeeld.example;TEAM-074;Economie team 4;Consulent;100211;16-10-2013;;12,00;nee
106960;Björn;;Huisman;m106960@gemeente-voorbeeld.example;TEAM-052;Veiligheid en Handhaving team 2;Buitendienst;100148;01-12-2016;;32,00;nee
106967;Petra;van de;Dekker;m106967@gemeente-voorbeeld.example;TEAM-082;Onderwijs en Jeugd team 2;Administratief medewerker;100235;22-01-2023;;16,00;nee
106970;Fatima;;Dekker;m106970@gemeente-voorbeeld.example;TEAM-044;Stadsbeheer team 4;Jurist;100129;05-09-2003;;32,00;nee
106976;Tjeerd;ter;Meijer;m106976@gemeente-voorbeeld.example;TEAM-062;Ruimte en Wonen team 2;Jurist;100177;17-03-2001;;32,00;nee
106980;Sofie;;Nguyễn;m106980@gemeente-voorbeeld.example;TEAM-171;Mobiliteit team 1;Consulent;100490;26-05-2022;;24,00;nee
106983;Yasmin;van der;Smit;m106983@gemeente-voorbeeld.example;TEAM-185;Milieu en Klimaat team 5;Vakspecialist;100527;01-04-2007;;32,00;nee
106989;Tess;;Meer;m106989@gemeente-voorbeeld.example;TEAM-152;Bestuur en Directie team 2;Buitendienst;100432;08-01-2012;;28,00;nee
106993;Björn;in 't;Peters;m106993@gemeente-voorbeeld.example;TEAM-073;Economie team 3;Beleidsadviseur;100207;28-05-2020;;8,00;nee
106994;Olivier;;Dijkstra;m106994@gemeente-voorbeeld.example;TEAM-153;Bestuur en Directie team 3;Beleidsadviseur;100439;23-07-2014;;36,00;nee
106998;Marieke;de;Vos;m106998@gemeente-voorbeeld.example;TEAM-148;Communicatie team 8;Sociaal rechercheur;100420;31-08-2011;;16,00;nee
107004;Anna;;Vermeulen;m107004@gemeente-voorbeeld.example;TEAM-176;Mobiliteit team 6;Administratief medewerker;100512;06-12-2000;;36,00;nee
107006;Eva;;Nguyễn;m107006@gemeente-voorbeeld.example;TEAM-017;Burgerzaken team 7;Buitendienst;100038;22-06-1995;;20,00;nee
107010;Vera;de;Heijden;m107010@gemeente-voorbeeld.example;TEAM-041;Stadsbeheer team 1;Jurist;100114;30-06-2015;;12,00;nee
107013;Maarten;van der;Bakker;m107013@gemeente-voorbeeld.example;TEAM-192;Inkoop team 2;Vakspecialist;100539;07-04-2017;;24,00;nee
107017;Lotte;van de;Scholten;m107017@gemeente-voorbeeld.example;TEAM-087;Onderwijs en Jeugd team 7;Handhaver;100250;06-06-1997;;36,00;nee
107019;Marieke;'t;Meijer;m107019@gemeente-voorbeeld.example;TEAM-164;Vastgoed team 4;Handhaver;100473;11-02-2026;;24,00;nee
107020;Tjeerd;van;Veenstra;m107020@gemeente-voorbeeld.example;TEAM-121;Financiën team 1;Consulent;100335;20-01-2012;;12,00;nee
107025;Noor;van der;Dekker;m107025@gemeente-voorbeeld.example;TEAM-044;Stadsbeheer team 4;Vakspecialist;100129;15-08-2008;;24,00;nee
107029;Maarten;;Bakker;m107029@gemeente-voorbeeld.example;TEAM-157;Bestuur en Directie team 7;Jurist;100450;20-11-1996;;36,00;nee
107034;Ümit;van de;Boersma;m107034@gemeente-voorbeeld.example;TEAM-024;Zorg en Welzijn team 4;Jurist;100063;13-12-1999;;24,00;nee
107037;Jeroen;el;Meijer;m107037@gemeente-voorbeeld.example;TEAM-081;Onderwijs en Jeugd team 1;Administratief medewerker;100230;27-09-2026;;36,00;nee
107042;Ilse;van;Dijkstra;m107042@gemeente-voorbeeld.example;TEAM-062;Ruimte en Wonen team 2;Consulent;100177;01-04-2018;;16,00;nee
107048;Joël;;Huisman;m107048@gemeente-voorbeeld.example;TEAM-135;Informatievoorziening team 5;Beleidsadviseur;100378;10-06-2021;;36,00;nee
107050;Bülent;van den;Jansen;m107050@gemeente-voorbeeld.example;TEAM-125;Financiën team 5;Handhaver;100351;19-03-2007;;24,00;nee
107051;Bram;van den;Lam;m107051@gemeente-voorbeeld.example;TEAM-175;Mobiliteit team 5;Klantcontact en balie;100505;04-03-2007;;8,00;nee
107054;Xander;;Scholten;m107054@gemeente-voorbeeld.example;TEAM-014;Burgerzaken team 4;Administratief medewerker;100020;20-08-2025;;36,00;nee
107061;Renée;ten;Nguyễn;m107061@gemeente-voorbeeld.example;TEAM-171;Mobiliteit team 1;Klantcontact en balie;100490;04-07-1991;;36,00;nee
107068;Tjeerd;de;Postma;m107068@gemeente-voorbeeld.example;TEAM-086;Onderwijs en Jeugd team 6;Administratief medewerker;100247;19-09-1999;;32,00;nee
107074;Yasmin;in 't;Yılmaz;m107074@gemeente-voorbeeld.example;TEAM-022;Zorg en Welzijn team 2;Beleidsadviseur;100056;02-09-1993;;28,00;nee
107078;Olivier;in 't;Dekker;m107078@gemeente-voorbeeld.example;TEAM-161;Vastgoed team 1;Beleidsadviseur;100462;02-08-2023;;16,00;nee
107082;Tjeerd;van de;Visser;m107082@gemeente-voorbeeld.example;TEAM-191;Inkoop team 1;Administratief medewerker;100538;25-09-1992;;32,00;nee
107084;Lotte;;Fransen;m107084@gemeente-voorbeeld.example;TEAM-025;Zorg en Welzijn team 5;Administratief medewerker;100070;10-03-2026;;16,00;nee
107087;Inge;'t;Lam;m107087@gemeente-voorbeeld.example;TEAM-143;Communicatie team 3;Beleidsadviseur;100401;28-02-1998;;28,00;nee
107094;Jeroen;el;Koç;m107094@gemeente-voorbeeld.example;TEAM-202;Facilitaire Zaken team 2;Beleidsadviseur;;20-02-2021;;36,00;nee
107101;Fatima;;Postma;m107101@gemeente-voorbeeld.example;TEAM-037;Werk en Inkomen team 7;Sociaal rechercheur;100100;11-11-2004;;36,00;nee
107108;Daan;van der;Huisman;m107108@gemeente-voorbeeld.example;TEAM-115;HRM en Juridische Zaken team 5;Vakspecialist;100328;25-05-2011;05-02-2026;8,00;nee
107114;Marieke;van den;IJzerman;m107114@gemeente-voorbeeld.example;TEAM-193;Inkoop team 3;Projectleider;100546;30-10-1995;;36,00;nee
107118;Marieke;el;Vos;m107118@gemeente-voorbeeld.example;TEAM-147;Communicatie team 7;Vakspecialist;100418;09-04-2025;;8,00;nee
107124;Wouter;;El Amrani;m107124@gemeente-voorbeeld.example;TEAM-112;HRM en Juridische Zaken team 2;Consulent;100320;22-11-1998;;32,00;nee
107130;Bülent;;Kok;m107130@gemeente-voorbeeld.example;TEAM-092;Sport en Cultuur team 2;Vakspecialist;100268;20-10-1992;;36,00;nee
107137;Jeroen;ten;Kuiper;m107137@gemeente-voorbeeld.example;TEAM-105;Publiekszaken team 5;Buitendienst;100310;18-03-2021;;12,00;nee
107139;Gül;van de;Postma;m107139@gemeente-voorbeeld.example;TEAM-087;Onderwijs en Jeugd team 7;Klantcontact en balie;100250;24-10-2010;;36,00;nee
107143;Fatima;in 't;Kuiper;m107143@gemeente-voorbeeld.example;TEAM-011;Burgerzaken team 1;Jurist;100009;13-12-1995;08-09-2024;36,00;nee
107147;Ruben;;Brouwer;m107147@gemeente-voorbeeld.example;TEAM-037;Werk en Inkomen team 7;Jurist;100100;14-01-2016;;36,00;nee
107153;Jeroen;ter;Dekker;m107153@gemeente-voorbeeld.example;TEAM-163;Vastgoed team 3;Consulent;100470;03-08-1994;;32,00;nee
107157;Zoë;;Wal;m107157@gemeente-voorbeeld.example;TEAM-123;Financiën team 3;Vakspecialist;100342;23-09-2011;;12,00;nee
107162;Bram;ten;Smit;m107162@gemeente-voorbeeld.example;TEAM-015;Burgerzaken team 5;Buitendienst;100026;01-04-2014;;36,00;nee
107165;Zoë;de;Lam;m107165@gemeente-voorbeeld.example;TEAM-204;Facilitaire Zaken team 4;Projectleider;100579;21-09-2002;;16,00;nee
107172;Marieke;;Berg;m107172@gemeente-voorbeeld.example;TEAM-155;Bestuur en Directie team 5;Administratief medewerker;100445;26-09-2012;;16,00;nee
107174;Sander;ten;Groot;m107174@gemeente-voorbeeld.example;TEAM-074;Economie team 4;Beleidsadviseur;100211;09-12-2013;;36,00;nee
107179;Aïsha;;Hendriks;m107179@gemeente-voorbeeld.example;TEAM-044;Stadsbeheer team 4;Klantcontact en balie;100129;07-12-2009;;8,00;nee
107183;Fatima;el;Bakker;m107183@gemeente-voorbeeld.example;TEAM-012;Burgerzaken team 2;Buitendienst;100013;03-04-2011;;8,00;nee
107187;Ruben;ter;Bakker;m107187@gemeente-voorbeeld.example;TEAM-202;Facilitaire Zaken team 2;Vakspecialist;;10-01-2020;;28,00;nee
107193;Ilse;;Nguyễn;m107193@gemeente-voorbeeld.example;TEAM-136;Informatievoorziening team 6;Vakspecialist;100383;16-01-2023;;36,00;nee
107199;Olivier;van der;Özdemir;m107199@gemeente-voorbeeld.example;TEAM-135;Informatievoorziening team 5;Jurist;100378;11-08-2023;;32,00;nee
107201;Xander;'t;Scholten;m107201@gemeente-voorbeeld.example;TEAM-184;Milieu en Klimaat team 4;Sociaal rechercheur;100526;02-03-1995;;8,00;nee
107202;Ruben;in 't;Koç;m107202@gemeente-voorbeeld.example;TEAM-061;Ruimte en Wonen team 1;Jurist;100173;01-10-1991;;28,00;nee
107204;Jeroen;in 't;Schouten;m107204@gemeente-voorbeeld.example;TEAM-076;Economie team 6;Administratief medewerker;100217;06-07-1994;;36,00;nee
107207;Hüseyin;van;Kok;m107207@gemeente-voorbeeld.example;TEAM-033;Werk en Inkomen team 3;Consulent;100085;05-02-2023;;36,00;nee
107210;Gijs;in 't;Nguyễn;m107210@gemeente-voorbeeld.example;TEAM-125;Financiën team 5;Consulent;100351;14-06-2007;;36,00;nee
107211;Bülent;;Linden;m107211@gemeente-voorbeeld.example;TEAM-111;HRM en Juridische Zaken team 1;Handhaver;100318;14-08-1995;;16,00;nee
107215;Hanneke;;Scholten;m107215@gemeente-voorbeeld.example;TEAM-141;Communicatie team 1;Vakspecialist;100389;06-05-2004;;16,00;nee
107220;Vera;van;Dijkstra;m107220@gemeente-voorbeeld.example;TEAM-186;Milieu en Klimaat team 6;Buitendienst;100532;01-04-2018;;36,00;nee
107225;Karim;van;Hof;m107225@gemeente-voorbeeld.example;TEAM-122;Financiën team 2;Sociaal rechercheur;100338;15-03-2015;;20,00;nee
107229;Chloé;;Broek;m107229@gemeente-voorbeeld.example;TEAM-125;Financiën team 5;Sociaal rechercheur;100351;24-05-1997;;8,00;nee
107235;Jeroen;van de;Schouten;m107235@gemeente-voorbeeld.example;TEAM-202;Facilitaire Zaken team 2;Jurist;;18-12-2002;;20,00;nee
107238;Sofie;de;Bakker;m107238@gemeente-voorbeeld.example;TEAM-093;Sport en Cultuur team 3;Vakspecialist;100275;06-11-2001;;20,00;nee
107240;Tjeerd;van den;Brouwer;m107240@gemeente-voorbeeld.example;TEAM-134;Informatievoorziening team 4;Sociaal rechercheur;100377;05-06-2000;;20,00;nee
107244;Petra;de;Lam;m107244@gemeente-voorbeeld.example;TEAM-031;Werk en Inkomen team 1;Beleidsadviseur;100078;23-06-2026;;20,00;nee
107246;Daan;van de;Kuiper;m107246@gemeente-voorbeeld.example;TEAM-164;Vastgoed team 4;Sociaal rechercheur;100473;26-10-2018;;8,00;nee
107251;Bülent;;Scholten;m107251@gemeente-voorbeeld.example;TEAM-042;Stadsbeheer team 2;Consulent;100120;10-12-2008;;20,00;nee
107253;Sofie;van de;Willemse;m107253@gemeente-voorbeeld.example;TEAM-141;Communicatie team 1;Vakspecialist;100389;05-09-2019;;20,00;nee
107259;Ruben;'t;Bosch;m107259@gemeente-voorbeeld.example;TEAM-155;Bestuur en Directie team 5;Buitendienst;100445;14-09-2022;;16,00;nee
107265;Jeroen;el;Willemse;m107265@gemeente-voorbeeld.example;TEAM-052;Veiligheid en Handhaving team 2;Consulent;100148;04-10-2015;;12,00;nee
107271;Jeroen;;Peters;m107271@gemeente-voorbeeld.example;TEAM-191;Inkoop team 1;Buitendienst;100538;09-02-2012;;16,00;nee
107273;Sander;;Kok;m107273@gemeente-voorbeeld.example;TEAM-033;Werk en Inkomen team 3;Buitendienst;100085;22-11-2016;;24,00;nee
107275;Mehmet;ten;Jansen;m107275@gemeente-voorbeeld.example;TEAM-171;Mobiliteit team 1;Jurist;100490;23-04-2011;;36,00;nee
107276;Yasmin;de;Veenstra;m107276@gemeente-voorbeeld.example;TEAM-077;Economie team 7;Projectleider;100221;11-12-2014;;36,00;nee
107281;Lotte;;Linden;m107281@gemeente-voorbeeld.example;TEAM-013;Burgerzaken team 3;Consulent;100019;07-09-2023;;32,00;nee
107285;Anna;ten;Hendriks;m107285@gemeente-voorbeeld.example;TEAM-041;Stadsbeheer team 1;Administratief medewerker;100114;18-06-2020;;16,00;nee
107286;Bram;in 't;Broek;m107286@gemeente-voorbeeld.example;TEAM-063;Ruimte en Wonen team 3;Jurist;100180;24-08-2023;;36,00;nee
107293;Bram;in 't;Linden;m107293@gemeente-voorbeeld.example;TEAM-022;Zorg en Welzijn team 2;Buitendienst;100056;19-04-2009;;36,00;nee
107300;Jeroen;de;Jansen;m107300@gemeente-voorbeeld.example;TEAM-084;Onderwijs en Jeugd team 4;Klantcontact en balie;100240;05-12-2018;;36,00;nee
107301;Yasmin;;Huisman;m107301@gemeente-voorbeeld.example;TEAM-102;Publiekszaken team 2;Projectleider;100290;25-01-2002;;32,00;nee
107306;Wouter;;Boersma;m107306@gemeente-voorbeeld.example;TEAM-074;Economie team 4;Administratief medewerker;100211;20-07-1996;;24,00;nee
107309;Gül;;Willemse;m107309@gemeente-voorbeeld.example;TEAM-204;Facilitaire Zaken team 4;Projectleider;100579;02-09-1995;;8,00;nee
107314;Hanneke;van de;Meer;m107314@gemeente-voorbeeld.example;TEAM-015;Burgerzaken team 5;Administratief medewerker;100026;27-02-2015;;28,00;nee
107321;Karim;van de;Meer;m107321@gemeente-voorbeeld.example;TEAM-194;Inkoop team 4;Vakspecialist;100552;20-02-2019;;8,00;nee
107326;Noor;;Brouwer;m107326@gemeente-voorbeeld.example;TEAM-146;Communicatie team 6;Klantcontact en balie;100412;27-02-2014;;36,00;nee
107329;Tess;;Peters;m107329@gemeente-voorbeeld.example;TEAM-062;Ruimte en Wonen team 2;Projectleider;100177;02-04-2014;;36,00;nee
107334;Wouter;in 't;Scholten;m107334@gemeente-voorbeeld.example;TEAM-103;Publiekszaken team 3;Sociaal rechercheur;100297;24-08-2020;;36,00;nee
107337;Jeroen;'t;Bosch;m107337@gemeente-voorbeeld.example;TEAM-013;Burgerzaken team 3;Handhaver;100019;21-11-2009;;8,00;nee
107340;Björn;de;Lam;m107340@gemeente-voorbeeld.example;TEAM-095;Sport en Cultuur team 5;Administratief medewerker;100281;28-06-2023;;20,00;nee
107346;Sofie;van;Yılmaz;m107346@gemeente-voorbeeld.example;TEAM-166;Vastgoed team 6;Jurist;100484;30-06-1999;;8,00;nee
107347;Aïsha;;Postma;m107347@gemeente-voorbeeld.example;TEAM-083;Onderwijs en Jeugd team 3;Handhaver;100237;30-01-2000;;16,00;nee
107351;Olivier;;Kok;m107351@gemeente-voorbeeld.example;TEAM-093;Sport en Cultuur team 3;Sociaal rechercheur;100275;18-09-2013;;20,00;nee
107353;Bülent;;Brouwer;m107353@gemeente-voorbeeld.example;TEAM-103;Publiekszaken team 3;Handhaver;100297;19-09-2004;;36,00;nee
107359;Noor;in 't;Bos;m107359@gemeente-voorbeeld.example;TEAM-113;HRM en Juridische Zaken team 3;Handhaver;100321;24-04-2007;;12,00;nee
107361;Marieke;van;Peters;m107361@gemeente-voorbeeld.example;TEAM-022;Zorg en Welzijn team 2;Jurist;100056;24-12-2023;;28,00;nee
107364;Ilse;in 't;IJzerman;m107364@gemeente-voorbeeld.example;TEAM-124;Financiën team 4;Sociaal rechercheur;100349;20-05-2021;;8,00;nee
107368;Petra;van der;Smit;m107368@gemeente-voorbeeld.example;TEAM-116;HRM en Juridische Zaken team 6;Sociaal rechercheur;100332;03-08-2000;;28,00;nee
107374;Petra;'t;Broek;m107374@gemeente-voorbeeld.example;TEAM-134;Informatievoorziening team 4;Vakspecialist;100377;29-01-1998;;28,00;nee
107380;Hanneke;de;Kok;m107380@gemeente-voorbeeld.example;TEAM-192;Inkoop team 2;Jurist;100539;11-02-2023;;36,00;nee
107386;Joël;van den;Scholten;m107386@gemeente-voorbeeld.example;TEAM-016;Burgerzaken team 6;Klantcontact en balie;100032;24-06-2013;;36,00;nee
107390;Tess;el;Koç;m107390@gemeente-voorbeeld.example;TEAM-087;Onderwijs en Jeugd team 7;Handhaver;100250;15-09-2014;;24,00;nee
107393;Ümit;;Meijer;m107393@gemeente-voorbeeld.example;TEAM-157;Bestuur en Directie team 7;Jurist;100450;07-03-2009;;8,00;nee
107399;Tess;;Groot;m107399@gemeente-voorbeeld.example;TEAM-197;Inkoop team 7;Vakspecialist;100562;20-04-1997;;28,00;nee
107403;Karim;el;El Amrani;m107403@gemeente-voorbeeld.example;TEAM-102;Publiekszaken team 2;Jurist;100290;03-01-2012;;20,00;nee
107404;Gijs;;Dijkstra;m107404@gemeente-voorbeeld.example;TEAM-031;Werk en Inkomen team 1;Projectleider;100078;13-09-1994;;12,00;nee
107406;Gül;;Meijer;m107406@gemeente-voorbeeld.example;TEAM-042;Stadsbeheer team 2;Jurist;100120;12-04-2019;;12,00;nee
107413;Aïsha;in 't;Hof;m107413@gemeente-voorbeeld.example;TEAM-197;Inkoop team 7;Projectleider;100562;25-04-2014;;12,00;nee
107414;Karim;;Koç;m107414@gemeente-voorbeeld.example;TEAM-161;Vastgoed team 1;Consulent;100462;15-09-2025;;36,00;nee
107419;Renée;van der;Vermeulen;m107419@gemeente-voorbeeld.example;TEAM-111;HRM en Juridische Zaken team 1;Administratief medewerker;100318;03-05-2008;;28,00;nee
107426;Anna;de;Koç;m107426@gemeente-voorbeeld.example;TEAM-085;Onderwijs en Jeugd team 5;Projectleider;100246;05-01-2012;;12,00;nee
107428;Bram;van der;El Amrani;m107428@gemeente-voorbeeld.example;TEAM-152;Bestuur en Directie team 2;Administratief medewerker;100432;07-10-2006;;36,00;nee
107433;Quinten;;Visser;m107433@gemeente-voorbeeld.example;TEAM-081;Onderwijs en Jeugd team 1;Buitendienst;100230;30-05-2004;;16,00;nee
107440;Inge;;Fransen;m107440@gemeente-voorbeeld.example;TEAM-134;Informatievoorziening team 4;Klantcontact en balie;100377;28-07-2011;;36,00;nee
107446;Fatima;ter;Scholten;m107446@gemeente-voorbeeld.example;TEAM-013;Burgerzaken team 3;Buitendienst;100019;22-06-2021;;36,00;nee
107449;Gijs;;Meer;m107449@gemeente-voorbeeld.example;TEAM-061;Ruimte en Wonen team 1;Beleidsadviseur;100173;18-07-1991;;12,00;nee
107451;Anna;van;Scholten;m107451@gemeente-voorbeeld.example;TEAM-142;Communicatie team 2;Beleidsadviseur;100394;30-12-1997;;36,00;nee
107456;Marieke;;Kok;m107456@gemeente-voorbeeld.example;TEAM-202;Facilitaire Zaken team 2;Jurist;;13-06-1993;;36,00;nee
107462;Fatima;van;Visser;m107462@gemeente-voorbeeld.example;TEAM-148;Communicatie team 8;Administratief medewerker;100420;18-11-2003;;12,00;nee
107463;Daan;van den;Hof;m107463@gemeente-voorbeeld.example;TEAM-035;Werk en Inkomen team 5;Projectleider;100093;08-01-2022;;36,00;nee
107465;Chloé;;Hof;m107465@gemeente-voorbeeld.example;TEAM-061;Ruimte en Wonen team 1;Projectleider;100173;30-08-1998;;20,00;nee
107468;Ruben;ter;El Amrani;m107468@gemeente-voorbeeld.example;TEAM-156;Bestuur en Directie team 6;Vakspecialist;100446;24-07-2015;;8,00;nee
107474;Bülent;van den;Vermeulen;m107474@gemeente-voorbeeld.example;TEAM-024;Zorg en Welzijn team 4;Consulent;100063;30-01-2026;;24,00;nee
107480;Vera;van de;Dijkstra;m107480@gemeente-voorbeeld.example;TEAM-122;Financiën team 2;Administratief medewerker;100338;24-09-2011;;36,00;nee
107484;Chloé;;Visser;m107484@gemeente-voorbeeld.example;TEAM-045;Stadsbeheer team 5;Consulent;100131;17-11-2005;;12,00;nee
107487;Jeroen;;Groot;m107487@gemeente-voorbeeld.example;TEAM-141;Communicatie team 1;Klantcontact en balie;100389;26-06-2025;;20,00;nee
107489;Anna;in 't;Peters;m107489@gemeente-voorbeeld.example;TEAM-191;Inkoop team 1;Jurist;100538;14-04-2026;;12,00;nee
107495;Karim;;Boersma;m107495@gemeente-voorbeeld.example;TEAM-146;Communicatie team 6;Projectleider;100412;02-03-2021;;32,00;nee
107496;Anna;;Visser;m107496@gemeente-voorbeeld.example;TEAM-104;Publiekszaken team 4;Consulent;100304;07-11-2016;;24,00;nee
107498;Renée;;Meijer;m107498@gemeente-voorbeeld.example;TEAM-025;Zorg en Welzijn team 5;Consulent;100070;23-03-2002;;36,00;nee
107504;Tjeerd;el;IJzerman;m107504@gemeente-voorbeeld.example;TEAM-101;Publiekszaken team 1;Buitendienst;100289;14-10-2019;;36,00;nee
107506;Inge;de;Smit;m107506@gemeente-voorbeeld.example;TEAM-147;Communicatie team 7;Administratief medewerker;100418;31-01-1992;;36,00;nee
107507;Vera;el;Huisman;m107507@gemeente-voorbeeld.example;TEAM-013;Burgerzaken team 3;Sociaal rechercheur;100019;28-07-1995;;12,00;nee
107509;Eva;in 't;El Amrani;m107509@gemeente-voorbeeld.example;TEAM-132;Informatievoorziening team 2;Projectleider;100370;29-03-2006;;16,00;nee
107512;Ümit;'t;El Amrani;m107512@gemeente-voorbeeld.example;TEAM-081;Onderwijs en Jeugd team 1;Klantcontact en balie;100230;08-08-2015;;32,00;nee
107518;Sander;;Linden;m107518@gemeente-voorbeeld.example;TEAM-124;Financiën team 4;Buitendienst;100349;17-04-1996;;24,00;nee
107522;Hüseyin;van de;Berg;m107522@gemeente-voorbeeld.example;TEAM-081;Onderwijs en Jeugd team 1;Klantcontact en balie;100230;13-08-2019;;28,00;nee
107525;Gijs;;Brouwer;m107525@gemeente-voorbeeld.example;TEAM-132;Informatievoorziening team 2;Beleidsadviseur;100370;22-10-2000;02-08-2025;8,00;nee
107531;Sofie;ter;Kok;m107531@gemeente-voorbeeld.example;TEAM-112;HRM en Juridische Zaken team 2;Projectleider;100320;26-06-2010;;36,00;nee
107532;Bülent;van;Broek;m107532@gemeente-voorbeeld.example;TEAM-083;Onderwijs en Jeugd team 3;Vakspecialist;100237;10-06-1999;;36,00;nee
107533;Björn;'t;IJzerman;m107533@gemeente-voorbeeld.example;TEAM-013;Burgerzaken team 3;Beleidsadviseur;100019;20-02-2011;;8,00;nee
107537;Quinten;el;Groot;m107537@gemeente-voorbeeld.example;TEAM-202;Facilitaire Zaken team 2;Jurist;;01-06-1997;;28,00;nee
107538;Renée;in 't;Smit;m107538@gemeente-voorbeeld.example;TEAM-087;Onderwijs en Jeugd team 7;Buitendienst;100250;29-10-2021;;36,00;nee
107545;Bram;van den;Broek;m107545@gemeente-voorbeeld.example;TEAM-077;Economie team 7;Klantcontact en balie;100221;03-05-2025;;24,00;nee
107552;Xander;el;Peters;m107552@gemeente-voorbeeld.example;TEAM-094;Sport en Cultuur team 4;Buitendienst;100276;16-03-2007;;36,00;nee
107556;Vera;'t;Meijer;m107556@gemeente-voorbeeld.example;TEAM-155;Bestuur en Directie team 5;Jurist;100445;31-03-2020;;24,00;nee
107560;Chloé;el;Kuiper;m107560@gemeente-voorbeeld.example;TEAM-018;Burgerzaken team 8;Klantcontact en balie;100042;24-04-2012;;36,00;nee
107565;Lotte;;Heijden;m107565@gemeente-voorbeeld.example;TEAM-015;Burgerzaken team 5;Beleidsadviseur;100026;09-05-2014;;16,00;nee
107569;Tess;'t;Bakker;m107569@gemeente-voorbeeld.example;TEAM-125;Financiën team 5;Handhaver;100351;26-08-2006;;12,00;nee
107575;Fatima;van der;IJzerman;m107575@gemeente-voorbeeld.example;TEAM-176;Mobiliteit team 6;Sociaal rechercheur;100512;23-04-2006;;12,00;nee
107580;Fatima;van den;Postma;m107580@gemeente-voorbeeld.example;TEAM-033;Werk en Inkomen team 3;Administratief medewerker;100085;02-06-2015;;20,00;nee
107586;Tjeerd;;Vermeulen;m107586@gemeente-voorbeeld.example;TEAM-033;Werk en Inkomen team 3;Vakspecialist;100085;20-03-2023;;36,00;nee
107588;Zoë;;El Amrani;m107588@gemeente-voorbeeld.example;TEAM-165;Vastgoed team 5;Handhaver;100477;03-11-2023;;12,00;nee
107592;Quinten;;Yılmaz;m107592@gemeente-voorbeeld.example;TEAM-197;Inkoop team 7;Handhaver;100562;08-02-2005;;36,00;nee
107595;Ruben;;Meer;m107595@gemeente-voorbeeld.example;TEAM-042;Stadsbeheer team 2;Buitendienst;100120;01-04-2001;;28,00;nee
107597;Tjeerd;van de;Hof;m107597@gemeente-voorbeeld.example;TEAM-062;Ruimte en Wonen team 2;Sociaal rechercheur;100177;20-04-2001;;16,00;nee
107600;Sofie;;IJzerman;m107600@gemeente-voorbeeld.example;TEAM-152;Bestuur en Directie team 2;Vakspecialist;100432;01-07-2005;23-12-2025;20,00;nee
107607;Yasmin;'t;Vos;m107607@gemeente-voorbeeld.example;TEAM-164;Vastgoed team 4;Klantcontact en balie;100473;07-01-2005;;12,00;nee
107610;Zoë;van den;Huisman;m107610@gemeente-voorbeeld.example;TEAM-122;Financiën team 2;Handhaver;100338;02-11-1991;;8,00;nee
107613;Sander;;Bos;m107613@gemeente-voorbeeld.example;TEAM-042;Stadsbeheer team 2;Handhaver;100120;14-12-1994;;36,00;nee
107616;Ilse;in 't;Koç;m107616@gemeente-voorbeeld.example;TEAM-136;Informatievoorziening team 6;Consulent;100383;24-03-2018;;12,00;nee
107621;Sander;el;Heijden;m107621@gemeente-voorbeeld.example;TEAM-045;Stadsbeheer team 5;Consulent;100131;10-05-1994;;24,00;nee
107626;Hüseyin;;Bakker;m107626@gemeente-voorbeeld.example;TEAM-085;Onderwijs en Jeugd team 5;Consulent;100246;05-01-2018;;8,00;nee
107629;Joël;van de;Mulder;m107629@gemeente-voorbeeld.example;TEAM-086;Onderwijs en Jeugd team 6;Handhaver;100247;13-11-2022;25-04-2025;36,00;nee
107630;Björn;'t;Willemse;m107630@gemeente-voorbeeld.example;TEAM-182;Milieu en Klimaat team 2;Jurist;100518;29-12-1996;;16,00;nee
107637;Sander;van;Fransen;m107637@gemeente-voorbeeld.example;TEAM-075;Economie team 5;Consulent;100216;13-11-2024;;36,00;nee
107643;Tjeerd;de;Koç;m107643@gemeente-voorbeeld.example;TEAM-082;Onderwijs en Jeugd team 2;Beleidsadviseur;100235;21-05-1999;;36,00;nee
107650;Sofie;de;Peters;m107650@gemeente-voorbeeld.example;TEAM-155;Bestuur en Directie team 5;Sociaal rechercheur;100445;29-06-2017;;32,00;nee
107652;Joël;'t;Heijden;m107652@gemeente-voorbeeld.example;TEAM-194;Inkoop team 4;Administratief medewerker;100552;23-08-2017;;28,00;nee
107657;Zoë;el;Visser;m107657@gemeente-voorbeeld.example;TEAM-152;Bestuur en Directie team 2;Handhaver;100432;08-06-2017;;24,00;nee
107660;Fatima;el;Özdemir;m107660@gemeente-voorbeeld.example;TEAM-165;Vastgoed team 5;Klantcontact en balie;100477;09-10-2022;;28,00;nee
107664;Ruben;;Linden;m107664@gemeente-voorbeeld.example;TEAM-013;Burgerzaken team 3;Administratief medewerker;100019;27-05-1991;;36,00;nee
107665;Hüseyin;van de;Fransen;m107665@gemeente-voorbeeld.example;TEAM-041;Stadsbeheer team 1;Sociaal rechercheur;100114;19-01-2011;;28,00;nee
107672;Olivier;'t;Dekker;m107672@gemeente-voorbeeld.example;TEAM-062;Ruimte en Wonen team 2;Buitendienst;100177;14-06-1999;;36,00;nee
107674;Ilse;;Hof;m107674@gemeente-voorbeeld.example;TEAM-011;Burgerzaken team 1;Buitendienst;100009;27-01-1997;;8,00;nee
107681;Karim;ten;Meijer;m107681@gemeente-voorbeeld.example;TEAM-158;Bestuur en Directie team 8;Handhaver;100453;04-04-1991;;24,00;nee
107688;Tess;;Boersma;m107688@gemeente-voorbeeld.example;TEAM-191;Inkoop team 1;Administratief medewerker;100538;15-08-1999;;32,00;nee
107689;Gül;;Berg;m107689@gemeente-voorbeeld.example;TEAM-115;HRM en Juridische Zaken team 5;Beleidsadviseur;100328;11-03-2002;;36,00;nee
107695;Bram;van den;Linden;m107695@gemeente-voorbeeld.example;TEAM-104;Publiekszaken team 4;Projectleider;100304;29-06-1993;;12,00;nee
107701;Tjeerd;van de;Meijer;m107701@gemeente-voorbeeld.example;TEAM-196;Inkoop team 6;Vakspecialist;100559;27-12-2013;;36,00;nee
107702;Yasmin;;Bos;m107702@gemeente-voorbeeld.example;TEAM-196;Inkoop team 6;Jurist;100559;14-03-2005;;36,00;nee
107707;Tjeerd;;Postma;m107707@gemeente-voorbeeld.example;TEAM-064;Ruimte en Wonen team 4;Beleidsadviseur;100183;16-09-2006;;16,00;nee
107714;Noor;de;Veenstra;m107714@gemeente-voorbeeld.example;TEAM-042;Stadsbeheer team 2;Sociaal rechercheur;100120;28-10-1998;;32,00;nee
107721;Inge;ten;Postma;m107721@gemeente-voorbeeld.example;TEAM-061;Ruimte en Wonen team 1;Jurist;100173;28-11-2014;;20,00;nee
107725;Bülent;;Yılmaz;m107725@gemeente-voorbeeld.example;TEAM-181;Milieu en Klimaat team 1;Sociaal rechercheur;100515;03-02-2005;;24,00;nee
107732;Vera;van de;Özdemir;m107732@gemeente-voorbeeld.example;TEAM-018;Burgerzaken team 8;Beleidsadviseur;100042;19-10-1996;;32,00;nee
107737;Gül;;Fransen;m107737@gemeente-voorbeeld.example;TEAM-136;Informatievoorziening team 6;Beleidsadviseur;100383;13-05-2013;;36,00;nee
107739;Marieke;ter;Wal;m107739@gemeente-voorbeeld.example;TEAM-164;Vastgoed team 4;Projectleider;100473;07-10-1991;;20,00;nee
107741;Niels;el;Vos;m107741@gemeente-voorbeeld.example;TEAM-076;Economie team 6;Administratief medewerker;100217;21-02-2015;;36,00;nee
107742;Marieke;;Kuiper;m107742@gemeente-voorbeeld.example;TEAM-122;Financiën team 2;Sociaal rechercheur;100338;05-01-2011;;36,00;nee
107746;Sander;in 't;Koç;m107746@gemeente-voorbeeld.example;TEAM-122;Financiën team 2;Buitendienst;100338;14-06-2017;;24,00;nee
107751;Mehmet;ter;Hendriks;m107751@gemeente-voorbeeld.example;TEAM-012;Burgerzaken team 2;Vakspecialist;100013;26-04-2010;;28,00;nee
107758;Tjeerd;'t;Kuiper;m107758@gemeente-voorbeeld.example;TEAM-122;Financiën team 2;Administratief medewerker;100338;14-02-2021;;36,00;nee
107759;Xander;van;Meer;m107759@gemeente-voorbeeld.example;TEAM-053;Veiligheid en Handhaving team 3;Jurist;100151;25-01-1997;;36,00;nee
107763;Fatima;'t;Meer;m107763@gemeente-voorbeeld.example;TEAM-045;Stadsbeheer team 5;Sociaal rechercheur;100131;05-07-2015;;12,00;nee
107764;Inge;'t;IJzerman;m107764@gemeente-voorbeeld.example;TEAM-151;Bestuur en Directie team 1;Klantcontact en balie;100427;17-07-2022;;20,00;nee
107766;Vera;ter;Postma;m107766@gemeente-voorbeeld.example;TEAM-197;Inkoop team 7;Projectleider;100562;17-06-2002;;28,00;nee
107768;Vera;;Kuiper;m107768@gemeente-voorbeeld.example;TEAM-124;Financiën team 4;Beleidsadviseur;100349;11-08-2013;;36,00;nee
107775;Ilse;;Hof;m107775@gemeente-voorbeeld.example;TEAM-206;Facilitaire Zaken team 6;Handhaver;100586;14-06-2008;;8,00;nee
107776;Gül;;Kok;m107776@gemeente-voorbeeld.example;TEAM-015;Burgerzaken team 5;Administratief medewerker;100026;20-09-2002;;36,00;nee
107781;Noor;van der;Dekker;m107781@gemeente-voorbeeld.example;TEAM-111;HRM en Juridische Zaken team 1;Jurist;100318;24-06-2017;;36,00;nee
107782;Bülent;el;Mulder;m107782@gemeente-voorbeeld.example;TEAM-083;Onderwijs en Jeugd team 3;Vakspecialist;100237;20-08-2019;;20,00;nee
107784;Zoë;ten;Schouten;m107784@gemeente-voorbeeld.example;TEAM-113;HRM en Juridische Zaken team 3;Sociaal rechercheur;100321;23-01-2009;;8,00;nee
107788;Jeroen;van den;IJzerman;m107788@gemeente-voorbeeld.example;TEAM-084;Onderwijs en Jeugd team 4;Consulent;100240;22-08-1998;;36,00;nee
107793;Chaima;;Vermeulen;m107793@gemeente-voorbeeld.example;TEAM-163;Vastgoed team 3;Vakspecialist;100470;07-10-2024;;32,00;nee
107795;Hüseyin;;Jansen;m107795@gemeente-voorbeeld.example;TEAM-014;Burgerzaken team 4;Buitendienst;100020;19-11-1994;;36,00;nee
107799;Gijs;ter;Kuiper;m107799@gemeente-voorbeeld.example;TEAM-074;Economie team 4;Klantcontact en balie;100211;16-10-1995;;36,00;nee
107806;Vera;;Huisman;m107806@gemeente-voorbeeld.example;TEAM-063;Ruimte en Wonen team 3;Projectleider;100180;29-03-2008;;36,00;nee
107812;Petra;van;Bosch;m107812@gemeente-voorbeeld.example;TEAM-157;Bestuur en Directie team 7;Buitendienst;100450;22-02-2022;;24,00;nee
107814;Marieke;van den;Nguyễn;m107814@gemeente-voorbeeld.example;TEAM-043;Stadsbeheer team 3;Beleidsadviseur;100127;07-01-2006;;36,00;nee
107815;Ümit;ten;Fransen;m107815@gemeente-voorbeeld.example;TEAM-074;Economie team 4;Consulent;100211;14-09-2026;;16,00;nee
107816;Tess;in 't;Heijden;m107816@gemeente-voorbeeld.example;TEAM-095;Sport en Cultuur team 5;Consulent;100281;12-08-2012;;16,00;nee
107822;Gül;ter;El Amrani;m107822@gemeente-voorbeeld.example;TEAM-075;Economie team 5;Buitendienst;100216;09-09-2004;;12,00;nee
107825;Zoë;;Berg;m107825@gemeente-voorbeeld.example;TEAM-192;Inkoop team 2;Sociaal rechercheur;100539;21-11-2019;;28,00;nee
107831;Gijs;van der;Schouten;m107831@gemeente-voorbeeld.example;TEAM-036;Werk en Inkomen team 6;Jurist;100099;05-12-2025;;36,00;nee
107838;Joël;;Fransen;m107838@gemeente-voorbeeld.example;TEAM-123;Financiën team 3;Projectleider;100342;04-09-1994;;12,00;nee
107842;Jeroen;in 't;Jansen;m107842@gemeente-voorbeeld.example;TEAM-045;Stadsbeheer team 5;Administratief medewerker;100131;20-06-2011;;12,00;nee
107844;Aïsha;;Groot;m107844@gemeente-voorbeeld.example;TEAM-181;Milieu en Klimaat team 1;Handhaver;100515;02-10-2001;;8,00;nee
107846;Inge;;El Amrani;m107846@gemeente-voorbeeld.example;TEAM-158;Bestuur en Directie team 8;Administratief medewerker;100453;11-04-2008;;24,00;nee
107851;Tjeerd;van;Bakker;m107851@gemeente-voorbeeld.example;TEAM-144;Communicatie team 4;Handhaver;100405;14-08-2013;;28,00;nee
107858;Renée;van de;Hof;m107858@gemeente-voorbeeld.example;TEAM-022;Zorg en Welzijn team 2;Klantcontact en balie;100056;01-10-2022;;24,00;nee
107864;Eva;;Schouten;m107864@gemeente-voorbeeld.example;TEAM-091;Sport en Cultuur team 1;Beleidsadviseur;100262;18-06-2024;;36,00;nee
107865;Bram;;IJzerman;m107865@gemeente-voorbeeld.example;TEAM-134;Informatievoorziening team 4;Buitendienst;100377;30-07-2008;;32,00;nee
107872;Chloé;de;Linden;m107872@gemeente-voorbeeld.example;TEAM-064;Ruimte en Wonen team 4;Projectleider;100183;15-09-1996;;8,00;nee
107875;Xander;el;IJzerman;m107875@gemeente-voorbeeld.example;TEAM-022;Zorg en Welzijn team 2;Jurist;100056;17-07-2025;;36,00;nee
107876;Inge;in 't;Dijkstra;m107876@gemeente-voorbeeld.example;TEAM-198;Inkoop team 8;Vakspecialist;100564;14-05-1991;;16,00;nee
107881;Hüseyin;van der;Kok;m107881@gemeente-voorbeeld.example;TEAM-023;Zorg en Welzijn team 3;Projectleider;100058;07-11-1997;;8,00;nee
107884;Aïsha;van der;Yılmaz;m107884@gemeente-voorbeeld.example;TEAM-055;Veiligheid en Handhaving team 5;Handhaver;100160;27-09-1995;;20,00;nee
107885;Aïsha;ten;Fransen;m107885@gemeente-voorbeeld.example;TEAM-172;Mobiliteit team 2;Beleidsadviseur;100493;02-05-2019;;24,00;nee
107887;Niels;;Bosch;m107887@gemeente-voorbeeld.example;TEAM-065;Ruimte en Wonen team 5;Projectleider;100188;27-06-2012;;8,00;nee
107894;Karim;van de;Brouwer;m107894@gemeente-voorbeeld.example;TEAM-021;Zorg en Welzijn team 1;Vakspecialist;100049;10-01-2020;;24,00;nee
107898;Quinten;ter;Schouten;m107898@gemeente-voorbeeld.example;TEAM-102;Publiekszaken team 2;Vakspecialist;100290;31-05-2006;;24,00;nee
107905;Chloé;;Hof;m107905@gemeente-voorbeeld.example;TEAM-052;Veiligheid en Handhaving team 2;Consulent;100148;20-03-2020;;28,00;nee
107906;Hüseyin;;Smit;m107906@gemeente-voorbeeld.example;TEAM-133;Informatievoorziening team 3;Administratief medewerker;100372;27-05-2012;;36,00;nee
107907;Ruben;;Visser;m107907@gemeente-voorbeeld.example;TEAM-042;Stadsbeheer team 2;Buitendienst;100120;24-08-1997;;8,00;nee
107910;Vera;;Meijer;m107910@gemeente-voorbeeld.example;TEAM-165;Vastgoed team 5;Klantcontact en balie;100477;06-09-2002;;36,00;nee
107916;Chaima;van;Hof;m107916@gemeente-voorbeeld.example;TEAM-203;Facilitaire Zaken team 3;Projectleider;100578;08-09-1998;;8,00;nee
107917;Bram;;Boersma;m107917@gemeente-voorbeeld.example;TEAM-063;Ruimte en Wonen team 3;Buitendienst;100180;09-06-1993;;8,00;nee
107920;Mehmet;;Bos;m107920@gemeente-voorbeeld.example;TEAM-203;Facilitaire Zaken team 3;Jurist;100578;10-06-2018;;12,00;nee
107927;Wouter;;Visser;m107927@gemeente-voorbeeld.example;TEAM-072;Economie team 2;Sociaal rechercheur;100201;11-03-2018;;20,00;nee
107928;Gijs;de;Özdemir;m107928@gemeente-voorbeeld.example;TEAM-031;Werk en Inkomen team 1;Handhaver;100078;28-03-2001;;8,00;nee
107934;Anna;in 't;Bosch;m107934@gemeente-voorbeeld.example;TEAM-063;Ruimte en Wonen team 3;Beleidsadviseur;100180;01-05-2018;;28,00;nee
107935;Vera;el;Linden;m107935@gemeente-voorbeeld.example;TEAM-193;Inkoop team 3;Beleidsadviseur;100546;19-10-2007;;16,00;nee
107939;Maarten;;Peters;m107939@gemeente-voorbeeld.example;TEAM-081;Onderwijs en Jeugd team 1;Beleidsadviseur;100230;28-04-2003;;20,00;nee
107942;Hüseyin;'t;Bakker;m107942@gemeente-voorbeeld.example;TEAM-155;Bestuur en Directie team 5;Consulent;100445;20-11-1996;;24,00;nee
107949;Petra;van der;Kuiper;m107949@gemeente-voorbeeld.example;TEAM-206;Facilitaire Zaken team 6;Buitendienst;100586;15-10-2012;;12,00;nee
107954;Chloé;'t;Heijden;m107954@gemeente-voorbeeld.example;TEAM-102;Publiekszaken team 2;Handhaver;100290;05-11-2003;;28,00;nee
107958;Ümit;el;Koç;m107958@gemeente-voorbeeld.example;TEAM-181;Milieu en Klimaat team 1;Klantcontact en balie;100515;26-05-2004;17-12-2024;36,00;nee
107961;Gül;;Koç;m107961@gemeente-voorbeeld.example;TEAM-101;Publiekszaken team 1;Buitendienst;100289;19-05-2014;;16,00;nee
107962;Gijs;van der;Fransen;m107962@gemeente-voorbeeld.example;TEAM-104;Publiekszaken team 4;Administratief medewerker;100304;09-12-1995;;8,00;nee
107966;Hanneke;van de;Kuiper;m107966@gemeente-voorbeeld.example;TEAM-042;Stadsbeheer team 2;Sociaal rechercheur;100120;06-09-1998;17-12-2024;36,00;nee
107967;Olivier;ter;Smit;m107967@gemeente-voorbeeld.example;TEAM-186;Milieu en Klimaat team 6;Administratief medewerker;100532;31-07-2023;;32,00;nee
107969;Anna;el;Vos;m107969@gemeente-voorbeeld.example;TEAM-204;Facilitaire Zaken team 4;Projectleider;100579;25-06-2013;;28,00;nee
107972;Ümit;;Nguyễn;m107972@gemeente-voorbeeld.example;TEAM-134;Informatievoorziening team 4;Beleidsadviseur;100377;04-12-1997;;8,00;nee
107975;Anna;'t;Linden;m107975@gemeente-voorbeeld.example;TEAM-064;Ruimte en Wonen team 4;Beleidsadviseur;100183;01-08-2000;;28,00;nee
107982;Joël;'t;Brouwer;m107982@gemeente-voorbeeld.example;TEAM-165;Vastgoed team 5;Sociaal rechercheur;100477;05-11-2001;;16,00;nee
107983;Sofie;;Brouwer;m107983@gemeente-voorbeeld.example;TEAM-074;Economie team 4;Jurist;100211;14-12-2006;;36,00;nee
107986;Tess;van den;Peters;m107986@gemeente-voorbeeld.example;TEAM-087;Onderwijs en Jeugd team 7;Vakspecialist;100250;07-12-2021;;16,00;nee
107989;Fatima;'t;Peters;m107989@gemeente-voorbeeld.example;TEAM-012;Burgerzaken team 2;Projectleider;100013;04-09-2015;;20,00;nee
107995;Zoë;el;Wal;m107995@gemeente-voorbeeld.example;TEAM-193;Inkoop team 3;Projectleider;100546;15-01-2017;;12,00;nee
107996;Renée;el;Dijkstra;m107996@gemeente-voorbeeld.example;TEAM-132;Informatievoorziening team 2;Administratief medewerker;100370;02-11-2004;;36,00;nee
107997;Xander;;Jansen;m107997@gemeente-voorbeeld.example;TEAM-025;Zorg en Welzijn team 5;Buitendienst;100070;21-10-2016;;36,00;nee
108001;Gül;ter;Jansen;m108001@gemeente-voorbeeld.example;TEAM-182;Milieu en Klimaat team 2;Consulent;100518;12-10-2014;;32,00;nee
108008;Gül;;Hof;m108008@gemeente-voorbeeld.example;TEAM-155;Bestuur en Directie team 5;Administratief medewerker;100445;25-06-2002;;36,00;nee
108010;Gijs;de;Nguyễn;m108010@gemeente-voorbeeld.example;TEAM-076;Economie team 6;Beleidsadviseur;100217;08-02-2007;;24,00;nee
108012;Yasmin;'t;Wal;m108012@gemeente-voorbeeld.example;TEAM-197;Inkoop team 7;Klantcontact en balie;100562;20-04-2013;;20,00;nee
108015;Ümit;el;Kuiper;m108015@gemeente-voorbeeld.example;TEAM-173;Mobiliteit team 3;Handhaver;100500;29-08-2001;;28,00;nee
108019;Sofie;de;Mulder;m108019@gemeente-voorbeeld.example;TEAM-111;HRM en Juridische Zaken team 1;Vakspecialist;100318;08-01-2020;;24,00;nee
108021;Tess;;Meijer;m108021@gemeente-voorbeeld.example;TEAM-103;Publiekszaken team 3;Buitendienst;100297;21-11-2009;;36,00;nee
108025;Renée;;Groot;m108025@gemeente-voorbeeld.example;TEAM-198;Inkoop team 8;Vakspecialist;100564;19-08-2009;;28,00;nee
108026;Ümit;van der;Smit;m108026@gemeente-voorbeeld.example;TEAM-095;Sport en Cultuur team 5;Administratief medewerker;100281;30-10-2016;;36,00;nee
108027;Björn;de;Boersma;m108027@gemeente-voorbeeld.example;TEAM-155;Bestuur en Directie team 5;Consulent;100445;22-08-2020;;28,00;nee
108028;Bülent;van den;Nguyễn;m108028@gemeente-voorbeeld.example;TEAM-201;Facilitaire Zaken team 1;Handhaver;100574;13-05-1991;;36,00;nee
108030;Vera;van den;Dekker;m108030@gemeente-voorbeeld.example;TEAM-157;Bestuur en Directie team 7;Consulent;100450;20-11-2008;;20,00;nee
108036;Chaima;el;Lam;m108036@gemeente-voorbeeld.example;TEAM-064;Ruimte en Wonen team 4;Sociaal rechercheur;100183;15-06-2008;;28,00;nee
108038;Yasmin;van den;El Amrani;m108038@gemeente-voorbeeld.example;TEAM-071;Economie team 1;Handhaver;100197;16-08-1993;;28,00;nee
108041;Joël;ter;IJzerman;m108041@gemeente-voorbeeld.example;TEAM-036;Werk en Inkomen team 6;Beleidsadviseur;100099;06-01-2018;;12,00;nee
108047;Petra;;El Amrani;m108047@gemeente-voorbeeld.example;TEAM-087;Onderwijs en Jeugd team 7;Consulent;100250;22-06-2015;;20,00;nee
108048;Aïsha;de;Visser;m108048@gemeente-voorbeeld.example;TEAM-185;Milieu en Klimaat team 5;Jurist;100527;01-04-1998;;20,00;nee
108049;Gül;;Hof;m108049@gemeente-voorbeeld.example;TEAM-083;Onderwijs en Jeugd team 3;Beleidsadviseur;100237;26-08-1995;;28,00;nee
108050;Sofie;van der;Smit;m108050@gemeente-voorbeeld.example;TEAM-015;Burgerzaken team 5;Klantcontact en balie;100026;31-07-2025;;12,00;nee
108054;Gül;van de;Huisman;m108054@gemeente-voorbeeld.example;TEAM-076;Economie team 6;Buitendienst;100217;03-01-1994;;32,00;nee
108060;Xander;;Bosch;m108060@gemeente-voorbeeld.example;TEAM-145;Communicatie team 5;Administratief medewerker;100408;28-12-2008;;28,00;nee
108062;Renée;in 't;Özdemir;m108062@gemeente-voorbeeld.example;TEAM-103;Publiekszaken team 3;Administratief medewerker;100297;01-10-2010;;24,00;nee
108064;Sofie;van de;Bakker;m108064@gemeente-voorbeeld.example;TEAM-182;Milieu en Klimaat team 2;Jurist;100518;20-12-2025;;8,00;nee
108070;Ilse;van de;Broek;m108070@gemeente-voorbeeld.example;TEAM-196;Inkoop team 6;Buitendienst;100559;14-10-2017;;12,00;nee
108074;Lotte;ter;Dekker;m108074@gemeente-voorbeeld.example;TEAM-072;Economie team 2;Jurist;100201;11-05-2015;;36,00;nee
108076;Gül;ter;Fransen;m108076@gemeente-voorbeeld.example;TEAM-022;Zorg en Welzijn team 2;Consulent;100056;20-09-2015;;36,00;nee
108083;Bülent;'t;Groot;m108083@gemeente-voorbeeld.example;TEAM-148;Communicatie team 8;Jurist;100420;01-09-2003;;36,00;nee
108088;Chloé;el;Smit;m108088@gemeente-voorbeeld.example;TEAM-016;Burgerzaken team 6;Handhaver;100032;28-02-2016;;16,00;nee
108093;Inge;de;Meijer;m108093@gemeente-voorbeeld.example;TEAM-175;Mobiliteit team 5;Buitendienst;100505;08-11-2007;;8,00;nee
108097;Sofie;;Peters;m108097@gemeente-voorbeeld.example;TEAM-135;Informatievoorziening team 5;Vakspecialist;100378;29-09-2022;;32,00;nee
108103;Ilse;de;Vos;m108103@gemeente-voorbeeld.example;TEAM-171;Mobiliteit team 1;Administratief medewerker;100490;24-11-2016;;12,00;nee
108104;Wouter;;Scholten;m108104@gemeente-voorbeeld.example;TEAM-103;Publiekszaken team 3;Sociaal rechercheur;100297;11-05-1997;;36,00;nee
108110;Noor;van den;Linden;m108110@gemeente-voorbeeld.example;TEAM-146;Communicatie team 6;Beleidsadviseur;100412;07-10-2012;;36,00;nee
108114;Wouter;van;Schouten;m108114@gemeente-voorbeeld.example;TEAM-163;Vastgoed team 3;Administratief medewerker;100470;22-10-1997;;8,00;nee
108118;Tess;'t;Özdemir;m108118@gemeente-voorbeeld.example;TEAM-103;Publiekszaken team 3;Beleidsadviseur;100297;21-10-2020;;8,00;nee
108124;Zoë;ter;Dekker;m108124@gemeente-voorbeeld.example;TEAM-092;Sport en Cultuur team 2;Projectleider;100268;08-12-1998;;20,00;nee
108125;Anna;;Kuiper;m108125@gemeente-voorbeeld.example;TEAM-073;Economie team 3;Buitendienst;100207;03-10-2021;;36,00;nee
108132;Tjeerd;van der;Wal;m108132@gemeente-voorbeeld.example;TEAM-173;Mobiliteit team 3;Sociaal rechercheur;100500;12-12-2023;;28,00;nee
108138;Xander;ter;Meer;m108138@gemeente-voorbeeld.example;TEAM-205;Facilitaire Zaken team 5;Beleidsadviseur;100583;25-11-1997;;16,00;nee
108140;Eva;van den;Meijer;m108140@gemeente-voorbeeld.example;TEAM-157;Bestuur en Directie team 7;Sociaal rechercheur;100450;07-03-2006;;24,00;nee
108143;Petra;ter;Özdemir;m108143@gemeente-voorbeeld.example;TEAM-084;Onderwijs en Jeugd team 4;Projectleider;100240;04-11-2025;;20,00;nee
108145;Zoë;el;Broek;m108145@gemeente-voorbeeld.example;TEAM-201;Facilitaire Zaken team 1;Vakspecialist;100574;29-11-2008;02-12-2025;24,00;nee
108150;Björn;'t;Bakker;m108150@gemeente-voorbeeld.example;TEAM-076;Economie team 6;Beleidsadviseur;100217;07-08-1999;;24,00;nee
108154;Chaima;van den;Boersma;m108154@gemeente-voorbeeld.example;TEAM-174;Mobiliteit team 4;Consulent;100504;19-09-1998;;36,00;nee
108158;Olivier;de;Broek;m108158@gemeente-voorbeeld.example;TEAM-148;Communicatie team 8;Handhaver;100420;25-02-1996;;36,00;nee
108164;Quinten;de;Bos;m108164@gemeente-voorbeeld.example;TEAM-152;Bestuur en Directie team 2;Jurist;100432;19-06-2002;;36,00;nee
108169;Ruben;'t;Jansen;m108169@gemeente-voorbeeld.example;TEAM-036;Werk en Inkomen team 6;Sociaal rechercheur;100099;01-04-2018;;16,00;nee
108174;Niels;van;Mulder;m108174@gemeente-voorbeeld.example;TEAM-053;Veiligheid en Handhaving team 3;Administratief medewerker;100151;02-08-1993;;36,00;nee
108177;Maarten;ten;Özdemir;m108177@gemeente-voorbeeld.example;TEAM-124;Financiën team 4;Buitendienst;100349;20-07-2005;;28,00;nee
108180;Tjeerd;ter;IJzerman;m108180@gemeente-voorbeeld.example;TEAM-191;Inkoop team 1;Beleidsadviseur;100538;03-09-2016;;8,00;nee
108181;Xander;el;Peters;m108181@gemeente-voorbeeld.example;TEAM-198;Inkoop team 8;Klantcontact en balie;100564;02-03-2001;;36,00;nee
108188;Gül;in 't;Peters;m108188@gemeente-voorbeeld.example;TEAM-094;Sport en Cultuur team 4;Buitendienst;100276;09-09-2025;;20,00;nee
108189;Tess;'t;Boersma;m108189@gemeente-voorbeeld.example;TEAM-183;Milieu en Klimaat team 3;Beleidsadviseur;100523;16-09-2015;;20,00;nee
108190;Marieke;van der;Heijden;m108190@gemeente-voorbeeld.example;TEAM-173;Mobiliteit team 3;Sociaal rechercheur;100500;28-02-2004;;24,00;nee
108192;Bülent;in 't;El Amrani;m108192@gemeente-voorbeeld.example;TEAM-157;Bestuur en Directie team 7;Handhaver;100450;03-09-2008;;32,00;nee
108196;Quinten;;Brouwer;m108196@gemeente-voorbeeld.example;TEAM-011;Burgerzaken team 1;Projectleider;100009;20-03-2006;;36,00;nee
108202;Sander;van den;Bosch;m108202@gemeente-voorbeeld.example;TEAM-077;Economie team 7;Vakspecialist;100221;27-01-2023;;12,00;nee
108207;Wouter;;Broek;m108207@gemeente-voorbeeld.example;TEAM-197;Inkoop team 7;Handhaver;100562;06-02-2024;;20,00;nee
108208;Jeroen;;Broek;m108208@gemeente-voorbeeld.example;TEAM-116;HRM en Juridische Zaken team 6;Beleidsadviseur;100332;27-12-2009;;36,00;nee
108213;Chloé;ten;Özdemir;m108213@gemeente-voorbeeld.example;TEAM-076;Economie team 6;Beleidsadviseur;100217;06-07-2016;;36,00;nee
108216;Niels;ter;Linden;m108216@gemeente-voorbeeld.example;TEAM-191;Inkoop team 1;Klantcontact en balie;100538;04-07-2004;;12,00;nee
108223;Gijs;van de;Mulder;m108223@gemeente-voorbeeld.example;TEAM-014;Burgerzaken team 4;Beleidsadviseur;100020;20-06-2021;;36,00;nee
108230;Niels;ten;Meijer;m108230@gemeente-voorbeeld.example;TEAM-087;Onderwijs en Jeugd team 7;Consulent;100250;20-03-1999;;36,00;nee
108232;Gül;de;Brouwer;m108232@gemeente-voorbeeld.example;TEAM-051;Veiligheid en Handhaving team 1;Jurist;100143;13-07-2006;;20,00;nee
108237;Bram;van den;Lam;m108237@gemeente-voorbeeld.example;TEAM-082;Onderwijs en Jeugd team 2;Klantcontact en balie;100235;01-01-1992;;8,00;nee
108242;Anna;;Smit;m108242@gemeente-voorbeeld.example;TEAM-184;Milieu en Klimaat team 4;Administratief medewerker;100526;20-09-2004;;36,00;nee
108243;Ilse;el;Veenstra;m108243@gemeente-voorbeeld.example;TEAM-185;Milieu en Klimaat team 5;Administratief medewerker;100527;04-08-2005;;28,00;nee
108246;Daan;in 't;Boersma;m108246@gemeente-voorbeeld.example;TEAM-195;Inkoop team 5;Consulent;100556;16-02-2017;;36,00;nee
108249;Gijs;in 't;Dijkstra;m108249@gemeente-voorbeeld.example;TEAM-145;Communicatie team 5;Buitendienst;100408;02-09-1997;;24,00;nee
108256;Karim;van den;Yılmaz;m108256@gemeente-voorbeeld.example;TEAM-133;Informatievoorziening team 3;Vakspecialist;100372;29-05-2017;;36,00;nee
108263;Vera;ten;Peters;m108263@gemeente-voorbeeld.example;TEAM-161;Vastgoed team 1;Projectleider;100462;18-07-2011;;12,00;nee
108268;Björn;de;Yılmaz;m108268@gemeente-voorbeeld.example;TEAM-155;Bestuur en Directie team 5;Projectleider;100445;08-06-2020;;8,00;nee
108271;Wouter;;Veenstra;m108271@gemeente-voorbeeld.example;TEAM-201;Facilitaire Zaken team 1;Administratief medewerker;100574;13-12-2018;;12,00;nee
108273;Eva;ten;Visser;m108273@gemeente-voorbeeld.example;TEAM-123;Financiën team 3;Consulent;100342;30-01-2022;;24,00;nee
108278;Yasmin;;Brouwer;m108278@gemeente-voorbeeld.example;TEAM-085;Onderwijs en Jeugd team 5;Consulent;100246;05-05-2010;;36,00;nee
108281;Lotte;el;Dijkstra;m108281@gemeente-voorbeeld.example;TEAM-185;Milieu en Klimaat team 5;Jurist;100527;02-03-1992;;36,00;nee
108284;Bülent;;Koç;m108284@gemeente-voorbeeld.example;TEAM-116;HRM en Juridische Zaken team 6;Sociaal rechercheur;100332;06-01-2010;;36,00;nee
108285;Quinten;van der;Smit;m108285@gemeente-voorbeeld.example;TEAM-102;Publiekszaken team 2;Sociaal rechercheur;100290;30-10-1995;;28,00;nee
108289;Quinten;ter;Fransen;m108289@gemeente-voorbeeld.example;TEAM-132;Informatievoorziening team 2;Vakspecialist;100370;16-10-2012;;20,00;nee
108292;Daan;;Vos;m108292@gemeente-voorbeeld.example;TEAM-062;Ruimte en Wonen team 2;Vakspecialist;100177;30-03-1991;;12,00;nee
108295;Gül;van der;Postma;m108295@gemeente-voorbeeld.example;TEAM-185;Milieu en Klimaat team 5;Projectleider;100527;13-06-1998;;24,00;nee
108296;Sofie;;Peters;m108296@gemeente-voorbeeld.example;TEAM-022;Zorg en Welzijn team 2;Handhaver;100056;19-08-2018;;36,00;nee
108302;Yasmin;;Özdemir;m108302@gemeente-voorbeeld.example;TEAM-185;Milieu en Klimaat team 5;Sociaal rechercheur;100527;03-05-2001;;36,00;nee
108309;Fatima;ten;Berg;m108309@gemeente-voorbeeld.example;TEAM-156;Bestuur en Directie team 6;Vakspecialist;100446;31-03-2010;;12,00;nee
108312;Yasmin;;Fransen;m108312@gemeente-voorbeeld.example;TEAM-065;Ruimte en Wonen team 5;Vakspecialist;100188;22-02-2008;;36,00;nee
108315;Gijs;'t;Meer;m108315@gemeente-voorbeeld.example;TEAM-157;Bestuur en Directie team 7;Beleidsadviseur;100450;19-02-2004;;20,00;nee
108317;Wouter;van der;Vermeulen;m108317@gemeente-voorbeeld.example;TEAM-174;Mobiliteit team 4;Administratief medewerker;100504;09-10-2008;;12,00;nee
108320;Bram;ten;Vermeulen;m108320@gemeente-voorbeeld.example;TEAM-085;Onderwijs en Jeugd team 5;Jurist;100246;14-10-2003;;36,00;nee
108325;Gül;;Scholten;m108325@gemeente-voorbeeld.example;TEAM-148;Communicatie team 8;Sociaal rechercheur;100420;30-03-2016;;8,00;nee
108326;Hüseyin;;Berg;m108326@gemeente-voorbeeld.example;TEAM-024;Zorg en Welzijn team 4;Jurist;100063;05-12-1993;;32,00;nee
108333;Maarten;'t;Yılmaz;m108333@gemeente-voorbeeld.example;TEAM-175;Mobiliteit team 5;Beleidsadviseur;100505;22-04-2005;;32,00;nee
108336;Jeroen;in 't;Smit;m108336@gemeente-voorbeeld.example;TEAM-175;Mobiliteit team 5;Jurist;100505;25-05-2012;;12,00;nee
108342;Bülent;van;Heijden;m108342@gemeente-voorbeeld.example;TEAM-156;Bestuur en Directie team 6;Klantcontact en balie;100446;23-10-2001;;36,00;nee
108344;Tess;;Dekker;m108344@gemeente-voorbeeld.example;TEAM-094;Sport en Cultuur team 4;Administratief medewerker;100276;01-04-2012;;20,00;nee
108345;Ilse;in 't;IJzerman;m108345@gemeente-voorbeeld.example;TEAM-206;Facilitaire Zaken team 6;Sociaal rechercheur;100586;30-03-2013;;32,00;nee
108346;Lotte;;Koç;m108346@gemeente-voorbeeld.example;TEAM-206;Facilitaire Zaken team 6;Consulent;100586;17-06-2005;;28,00;nee
108349;Quinten;de;Wal;m108349@gemeente-voorbeeld.example;TEAM-073;Economie team 3;Administratief medewerker;100207;23-10-2011;;24,00;nee
108353;Yasmin;;El Amrani;m108353@gemeente-voorbeeld.example;TEAM-134;Informatievoorziening team 4;Buitendienst;100377;23-07-1996;;8,00;nee
108359;Daan;;Bos;m108359@gemeente-voorbeeld.example;TEAM-037;Werk en Inkomen team 7;Administratief medewerker;100100;09-11-2001;;16,00;nee
108362;Noor;'t;El Amrani;m108362@gemeente-voorbeeld.example;TEAM-105;Publiekszaken team 5;Buitendienst;100310;18-11-2012;;36,00;nee
108366;Sander;;Postma;m108366@gemeente-voorbeeld.example;TEAM-192;Inkoop team 2;Klantcontact en balie;100539;11-07-2010;;32,00;nee
108370;Chaima;'t;Postma;m108370@gemeente-voorbeeld.example;TEAM-174;Mobiliteit team 4;Sociaal rechercheur;100504;11-06-2006;;24,00;nee
108375;Maarten;de;Dijkstra;m108375@gemeente-voorbeeld.example;TEAM-031;Werk en Inkomen team 1;Vakspecialist;100078;03-06-2012;;8,00;nee
108377;Jeroen;ter;Willemse;m108377@gemeente-voorbeeld.example;TEAM-111;HRM en Juridische Zaken team 1;Buitendienst;100318;28-11-1997;;24,00;nee
108381;Daan;van;Berg;m108381@gemeente-voorbeeld.example;TEAM-077;Economie team 7;Buitendienst;100221;03-11-1995;;16,00;nee
108387;Mehmet;van den;Kok;m108387@gemeente-voorbeeld.example;TEAM-131;Informatievoorziening team 1;Projectleider;100364;22-09-2023;;36,00;nee
108389;Anna;ten;Willemse;m108389@gemeente-voorbeeld.example;TEAM-025;Zorg en Welzijn team 5;Klantcontact en balie;100070;27-05-2008;;36,00;nee
108391;Maarten;van der;Berg;m108391@gemeente-voorbeeld.example;TEAM-111;HRM en Juridische Zaken team 1;Beleidsadviseur;100318;15-08-2004;;32,00;nee
108394;Niels;van de;Huisman;m108394@gemeente-voorbeeld.example;TEAM-076;Economie team 6;Handhaver;100217;10-04-2012;;28,00;nee
108396;Daan;el;Visser;m108396@gemeente-voorbeeld.example;TEAM-073;Economie team 3;Buitendienst;100207;02-10-1993;;8,00;nee
108400;Quinten;;Kuiper;m108400@gemeente-voorbeeld.example;TEAM-185;Milieu en Klimaat team 5;Vakspecialist;100527;06-01-2007;;12,00;nee
108404;Renée;el;Vermeulen;m108404@gemeente-voorbeeld.example;TEAM-103;Publiekszaken team 3;Consulent;100297;27-03-2005;;32,00;nee
108409;Niels;;Smit;m108409@gemeente-voorbeeld.example;TEAM-161;Vastgoed team 1;Klantcontact en balie;100462;20-12-1992;;36,00;nee
108416;Ümit;ten;Huisman;m108416@gemeente-voorbeeld.example;TEAM-122;Financiën team 2;Sociaal rechercheur;100338;16-03-1994;;36,00;nee
108418;Olivier;;Fransen;m108418@gemeente-voorbeeld.example;TEAM-103;Publiekszaken team 3;Consulent;100297;23-12-2009;;16,00;nee
108421;Xander;van den;Groot;m108421@gemeente-voorbeeld.example;TEAM-087;Onderwijs en Jeugd team 7;Beleidsadviseur;100250;07-03-1996;;12,00;nee
108424;Sofie;van;Kuiper;m108424@gemeente-voorbeeld.example;TEAM-172;Mobiliteit team 2;Vakspecialist;100493;01-07-2018;;36,00;nee
108431;Inge;'t;Boersma;m108431@gemeente-voorbeeld.example;TEAM-024;Zorg en Welzijn team 4;Vakspecialist;100063;22-01-2018;;16,00;nee
108437;Chloé;van;Fransen;m108437@gemeente-voorbeeld.example;TEAM-205;Facilitaire Zaken team 5;Buitendienst;100583;25-08-1992;;8,00;nee
108441;Hüseyin;;Bosch;m108441@gemeente-voorbeeld.example;TEAM-024;Zorg en Welzijn team 4;Handhaver;100063;03-05-2012;;20,00;nee
108442;Gijs;;Boersma;m108442@gemeente-voorbeeld.example;TEAM-205;Facilitaire Zaken team 5;Handhaver;100583;07-01-2002;;36,00;nee
108445;Ilse;de;Boersma;m108445@gemeente-voorbeeld.example;TEAM-043;Stadsbeheer team 3;Projectleider;100127;27-08-2023;;8,00;nee
108446;Petra;'t;Wal;m108446@gemeente-voorbeeld.example;TEAM-157;Bestuur en Directie team 7;Buitendienst;100450;31-07-2003;;32,00;nee
108450;Xander;;Özdemir;m108450@gemeente-voorbeeld.example;TEAM-175;Mobiliteit team 5;Administratief medewerker;100505;20-04-2024;;36,00;nee
108451;Olivier;ter;Veenstra;m108451@gemeente-voorbeeld.example;TEAM-181;Milieu en Klimaat team 1;Vakspecialist;100515;31-01-2007;;36,00;nee
108456;Petra;;Vos;m108456@gemeente-voorbeeld.example;TEAM-176;Mobiliteit team 6;Sociaal rechercheur;100512;29-10-2011;;36,00;nee
108458;Inge;el;Visser;m108458@gemeente-voorbeeld.example;TEAM-203;Facilitaire Zaken team 3;Administratief medewerker;100578;14-09-2013;;8,00;nee
108460;Maarten;;Bos;m108460@gemeente-voorbeeld.example;TEAM-011;Burgerzaken team 1;Beleidsadviseur;100009;04-01-2023;;16,00;nee
108463;Zoë;van;Boersma;m108463@gemeente-voorbeeld.example;TEAM-186;Milieu en Klimaat team 6;Vakspecialist;100532;14-06-2015;;36,00;nee
108470;Zoë;;Scholten;m108470@gemeente-voorbeeld.example;TEAM-074;Economie team 4;Sociaal rechercheur;100211;21-05-2007;;36,00;nee
108473;Yasmin;'t;IJzerman;m108473@gemeente-voorbeeld.example;TEAM-031;Werk en Inkomen team 1;Jurist;100078;05-08-1991;;24,00;nee
108480;Gijs;;Fransen;m108480@gemeente-voorbeeld.example;TEAM-171;Mobiliteit team 1;Buitendienst;100490;09-05-2025;;16,00;nee
108487;Gijs;el;Koç;m108487@gemeente-voorbeeld.example;TEAM-148;Communicatie team 8;Consulent;100420;25-05-1997;;8,00;nee
108491;Ruben;van den;Hendriks;m108491@gemeente-voorbeeld.example;TEAM-151;Bestuur en Directie team 1;Klantcontact en balie;100427;28-04-2006;;32,00;nee
108495;Renée;de;Peters;m108495@gemeente-voorbeeld.example;TEAM-035;Werk en Inkomen team 5;Beleidsadviseur;100093;01-12-2014;;24,00;nee
108499;Inge;;Lam;m108499@gemeente-voorbeeld.example;TEAM-156;Bestuur en Directie team 6;Jurist;100446;16-04-2010;;12,00;nee
108505;Gül;ter;Peters;m108505@gemeente-voorbeeld.example;TEAM-136;Informatievoorziening team 6;Projectleider;100383;22-01-2009;;28,00;nee
108511;Chloé;van der;Scholten;m108511@gemeente-voorbeeld.example;TEAM-202;Facilitaire Zaken team 2;Consulent;;07-06-2006;;8,00;nee
108516;Karim;'t;Dekker;m108516@gemeente-voorbeeld.example;TEAM-141;Communicatie team 1;Sociaal rechercheur;100389;26-11-2004;;36,00;nee
108519;Bülent;;Dijkstra;m108519@gemeente-voorbeeld.example;TEAM-013;Burgerzaken team 3;Klantcontact en balie;100019;21-01-2003;;32,00;nee
108525;Tess;;Bos;m108525@gemeente-voorbeeld.example;TEAM-091;Sport en Cultuur team 1;Jurist;100262;25-06-1999;;24,00;nee
108531;Eva;in 't;Smit;m108531@gemeente-voorbeeld.example;TEAM-123;Financiën team 3;Beleidsadviseur;100342;19-05-1995;;36,00;nee
108538;Lotte;van de;Bosch;m108538@gemeente-voorbeeld.example;TEAM-186;Milieu en Klimaat team 6;Jurist;100532;30-08-2015;;32,00;nee
108542;Petra;van den;Hendriks;m108542@gemeente-voorbeeld.example;TEAM-112;HRM en Juridische Zaken team 2;Projectleider;100320;19-04-2015;;32,00;nee
108546;Sofie;van de;Heijden;m108546@gemeente-voorbeeld.example;TEAM-181;Milieu en Klimaat team 1;Jurist;100515;05-09-2009;;36,00;nee
108550;Karim;;IJzerman;m108550@gemeente-voorbeeld.example;TEAM-115;HRM en Juridische Zaken team 5;Beleidsadviseur;100328;11-09-2024;;32,00;nee
108557;Ruben;van;Vos;m108557@gemeente-voorbeeld.example;TEAM-182;Milieu en Klimaat team 2;Jurist;100518;07-12-2025;;32,00;nee
108558;Lotte;van de;Huisman;m108558@gemeente-voorbeeld.example;TEAM-013;Burgerzaken team 3;Administratief medewerker;100019;30-10-2002;;16,00;nee
108564;Jeroen;van de;Heijden;m108564@gemeente-voorbeeld.example;TEAM-082;Onderwijs en Jeugd team 2;Vakspecialist;100235;23-04-2008;;36,00;nee
108567;Eva;in 't;Fransen;m108567@gemeente-voorbeeld.example;TEAM-201;Facilitaire Zaken team 1;Consulent;100574;01-10-2024;;8,00;nee
108569;Ilse;;Scholten;m108569@gemeente-voorbeeld.example;TEAM-034;Werk en Inkomen team 4;Buitendienst;100086;29-06-1994;;16,00;nee
108570;Quinten;'t;Visser;m108570@gemeente-voorbeeld.example;TEAM-043;Stadsbeheer team 3;Beleidsadviseur;100127;21-11-2011;;32,00;nee
108575;Maarten;van den;Heijden;m108575@gemeente-voorbeeld.example;TEAM-052;Veiligheid en Handhaving team 2;Sociaal rechercheur;100148;19-11-2004;;12,00;nee
108580;Ümit;ten;Visser;m108580@gemeente-voorbeeld.example;TEAM-145;Communicatie team 5;Beleidsadviseur;100408;09-02-1994;;36,00;nee
108583;Anna;van den;Postma;m108583@gemeente-voorbeeld.example;TEAM-143;Communicatie team 3;Administratief medewerker;100401;05-04-2016;;20,00;nee
108588;Chloé;van de;Vermeulen;m108588@gemeente-voorbeeld.example;TEAM-012;Burgerzaken team 2;Handhaver;100013;16-11-1991;;16,00;nee
108592;Hanneke;de;Hof;m108592@gemeente-voorbeeld.example;TEAM-174;Mobiliteit team 4;Beleidsadviseur;100504;04-12-2000;31-03-2025;32,00;nee
108595;Hüseyin;ten;Berg;m108595@gemeente-voorbeeld.example;TEAM-134;Informatievoorziening team 4;Administratief medewerker;100377;15-03-2023;;36,00;nee
108602;Olivier;van de;Koç;m108602@gemeente-voorbeeld.example;TEAM-082;Onderwijs en Jeugd team 2;Vakspecialist;100235;12-04-2025;;36,00;nee
108608;Joël;van de;Brouwer;m108608@gemeente-voorbeeld.example;TEAM-082;Onderwijs en Jeugd team 2;Sociaal rechercheur;100235;27-08-2015;;8,00;nee
108613;Olivier;van;Schouten;m108613@gemeente-voorbeeld.example;TEAM-202;Facilitaire Zaken team 2;Beleidsadviseur;;20-09-2013;;36,00;nee
108617;Aïsha;ten;Wal;m108617@gemeente-voorbeeld.example;TEAM-014;Burgerzaken team 4;Klantcontact en balie;100020;06-03-2003;;36,00;nee
108618;Yasmin;;Yılmaz;m108618@gemeente-voorbeeld.example;TEAM-013;Burgerzaken team 3;Projectleider;100019;03-05-2021;;36,00;nee
108624;Ilse;'t;Özdemir;m108624@gemeente-voorbeeld.example;TEAM-077;Economie team 7;Sociaal rechercheur;100221;11-12-1996;;16,00;nee
108631;Fatima;el;Linden;m108631@gemeente-voorbeeld.example;TEAM-201;Facilitaire Zaken team 1;Administratief medewerker;100574;10-08-2025;;20,00;nee
108637;Bülent;;El Amrani;m108637@gemeente-voorbeeld.example;TEAM-161;Vastgoed team 1;Vakspecialist;100462;22-07-2020;;28,00;nee
108638;Xander;van der;Broek;m108638@gemeente-voorbeeld.example;TEAM-086;Onderwijs en Jeugd team 6;Jurist;100247;14-12-2001;;20,00;nee
108643;Lotte;;Scholten;m108643@gemeente-voorbeeld.example;TEAM-074;Economie team 4;Consulent;100211;01-07-2005;;28,00;nee
108649;Renée;;Yılmaz;m108649@gemeente-voorbeeld.example;TEAM-196;Inkoop team 6;Consulent;100559;12-12-2012;;16,00;nee
108655;Aïsha;;Kok;m108655@gemeente-voorbeeld.example;TEAM-158;Bestuur en Directie team 8;Administratief medewerker;100453;18-04-1998;;12,00;nee
108661;Björn;;El Amrani;m108661@gemeente-voorbeeld.example;TEAM-131;Informatievoorziening team 1;Consulent;100364;04-12-2002;;36,00;nee
108667;Ruben;el;Veenstra;m108667@gemeente-voorbeeld.example;TEAM-052;Veiligheid en Handhaving team 2;Sociaal rechercheur;100148;27-03-2026;;32,00;nee
108671;Inge;van de;Hof;m108671@gemeente-voorbeeld.example;TEAM-034;Werk en Inkomen team 4;Sociaal rechercheur;100086;12-02-2002;;20,00;nee
108673;Inge;'t;Peters;m108673@gemeente-voorbeeld.example;TEAM-164;Vastgoed team 4;Vakspecialist;100473;13-02-2001;;36,00;nee
108679;Bülent;ter;Boersma;m108679@gemeente-voorbeeld.example;TEAM-154;Bestuur en Directie team 4;Handhaver;100442;11-02-2002;;16,00;nee
108684;Tjeerd;ten;Broek;m108684@gemeente-voorbeeld.example;TEAM-054;Veiligheid en Handhaving team 4;Handhaver;100156;29-08-2001;;28,00;nee
108688;Mehmet;van;Jansen;m108688@gemeente-voorbeeld.example;TEAM-082;Onderwijs en Jeugd team 2;Consulent;100235;06-04-2004;;20,00;nee
108692;Hanneke;'t;Yılmaz;m108692@gemeente-voorbeeld.example;TEAM-081;Onderwijs en Jeugd team 1;Consulent;100230;28-08-2013;;36,00;nee
108694;Niels;el;Jansen;m108694@gemeente-voorbeeld.example;TEAM-144;Communicatie team 4;Projectleider;100405;23-06-2022;;8,00;nee
108700;Hüseyin;;Meer;m108700@gemeente-voorbeeld.example;TEAM-105;Publiekszaken team 5;Administratief medewerker;100310;15-04-2016;16-10-2026;36,00;nee
108702;Ilse;;Berg;m108702@gemeente-voorbeeld.example;TEAM-176;Mobiliteit team 6;Administratief medewerker;100512;23-04-2001;;36,00;nee
108706;Wouter;ter;Jansen;m108706@gemeente-voorbeeld.example;TEAM-148;Communicatie team 8;Administratief medewerker;100420;07-11-1991;;8,00;nee
108710;Renée;in 't;Dekker;m108710@gemeente-voorbeeld.example;TEAM-184;Milieu en Klimaat team 4;Administratief medewerker;100526;22-10-1995;;36,00;nee
108716;Hüseyin;'t;Postma;m108716@gemeente-voorbeeld.example;TEAM-095;Sport en Cultuur team 5;Handhaver;100281;14-07-2022;;32,00;nee
108723;Sofie;;Berg;m108723@gemeente-voorbeeld.example;TEAM-044;Stadsbeheer team 4;Beleidsadviseur;100129;15-08-1992;;20,00;nee
101253;Eva;van de;Meijer;m101253@gemeente-voorbeeld.example;TEAM-182;Milieu en Klimaat team 2;Klantcontact en balie;100518;12-10-2026;;16,00;nee
199991;Björn;van der;"O""Brien; van 't Hof";m199991@gemeente-voorbeeld.example;TEAM-157;Bestuur en Directie team 7;Consulent;100450;17-11-1998;;8,00;nee
199992;Aïsha;ter;Groot;m199992@gemeente-voorbeeld.example;TEAM-115;HRM en Juridische Zaken team 5;"Jurist
en mediator";100328;16-11-2016;;36,00;nee
"""#
}
