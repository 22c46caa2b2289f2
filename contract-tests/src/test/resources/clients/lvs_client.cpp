// An LVS in C++ (gSOAP): saves and sends an aanvraag with MTOM, and follows it. Takes nothing but the WSDL.
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <unistd.h>
#include "@BINDING@.nsmap"
#include "soap@BINDING@Proxy.h"

static std::string lees(const char *naam) {
    std::ifstream in(naam, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
}

static _xop__Include deel(std::string &bytes) {
    _xop__Include uit;
    uit.__ptr = (unsigned char *)bytes.data();
    uit.__size = (int)bytes.size();
    uit.id = NULL;
    uit.type = (char *)"application/octet-stream";
    uit.options = NULL;
    return uit;
}

int main(int argc, char **argv) {
    if (argc != 8) return 2;
    std::string adres = std::string(argv[1]) + "/soap/lvs/v1";
    std::string kop = std::string("X-API-Key: ") + argv[2];
    std::string kenmerk = argv[6];
    std::string dossier = lees(argv[5]), bytes = lees(argv[7]);

    struct soap *soap = soap_new1(SOAP_ENC_MTOM | SOAP_C_UTFSTRING);
    soap->http_extra_header = kop.c_str();
    @BINDING@Proxy lvs(soap, adres.c_str());
    _ns1__Toegang toegang;
    toegang.School = argv[3];
    toegang.Verificatiecode = argv[4];
    lvs.soap_header(&toegang);

    ns1__Contactpersoon contact;
    contact.Naam = "Ada Begeleidster";
    ns1__Aanvraag vraag;
    vraag.Samenwerkingsverband = "PO2507";
    vraag.Aanvraagtype = "TLV";
    vraag.Datum = "2026-11-23";
    vraag.KorteOmschrijving = "Kortgeknipte vraag uit C++";
    vraag.Omschrijving = "Langgerekte vraag uit C++";
    vraag.Contactpersoon = &contact;
    vraag.Leerling = "LL-" + kenmerk;
    ns1__Bijlage bijlage;
    bijlage.Naam = "gespreksverslag-uit-c.txt";
    std::string plek = "toelichting_onderwijsbehoeften", type = "text/plain";
    bijlage.Plek = &plek;
    bijlage.Mediatype = &type;
    bijlage.Inhoud = deel(bytes);
    _ns1__BewaarAanvraag bewaar;
    bewaar.Kenmerk = kenmerk;
    bewaar.Verzenden = true;
    bewaar.Aanvraag = &vraag;
    bewaar.Dossier = deel(dossier);
    bewaar.Bijlage.push_back(&bijlage);
    _ns1__BewaarAanvraagAntwoord bewaard;
    if (lvs.BewaarAanvraag(&bewaar, bewaard) != SOAP_OK) {
        soap_print_fault(soap, stdout);
        return 1;
    }
    printf("ontvangstnummer=%s\n", bewaard.Aanvraag->Ontvangstnummer.c_str());

    for (int keer = 0; keer < 300; keer++) {
        _ns1__UpdateStatussen update;
        update.Kenmerk.push_back(kenmerk);
        _ns1__UpdateStatussenAntwoord stand;
        soap->http_extra_header = kop.c_str();
        lvs.soap_header(&toegang);
        if (lvs.UpdateStatussen(&update, stand) != SOAP_OK) {
            soap_print_fault(soap, stdout);
            return 1;
        }
        if (stand.Aanvraag.at(0)->Dossiernummer && *stand.Aanvraag.at(0)->Dossiernummer > 0) {
            printf("dossiernummer=%lld\n", (long long)*stand.Aanvraag.at(0)->Dossiernummer);
            return 0;
        }
        usleep(200000);
    }
    return 1;
}
